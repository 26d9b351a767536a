package dev.holdfast.lab.leak.evidence;

import dev.holdfast.lab.leak.talk.Conversation;
import java.util.OptionalDouble;

/** What an attacker has: a conversation, and what it has worked out of it, once. For one thread. */
public final class Evidence {

    private final Conversation talk;
    private OptionalDouble[] curves = {};
    private double[] features = {};

    /** A conversation that has ended. */
    public Evidence(Conversation talk) {
        this.talk = talk;
    }

    /** The conversation. */
    public Conversation talk() {
        return talk;
    }

    /** Where a polynomial curve through our offers would end. */
    public OptionalDouble polynomialEnd() {
        return curves()[0];
    }

    /** Where an exponential curve through our offers would end. */
    public OptionalDouble exponentialEnd() {
        return curves()[1];
    }

    private OptionalDouble[] curves() {
        if (curves.length == 0) {
            curves = new OptionalDouble[] {
                CurveFit.polynomial().end(talk), CurveFit.exponential().end(talk)
            };
        }
        return curves;
    }

    /** What a learner is given; see {@link Features}. */
    public double[] features() {
        if (features.length == 0) {
            features = Features.of(this);
        }
        return features;
    }
}
