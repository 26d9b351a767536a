package dev.holdfast.lab.session.talk;

import dev.holdfast.lab.session.result.TracedOffer;
import dev.holdfast.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The offers of a session as all parties see them, in a few arrays: objects are made of them only for who looks. */
public final class TalkLog {

    private static final int FIRST_CAPACITY = 32;

    private final int partyBits;
    private Outcome[] outcomes = new Outcome[FIRST_CAPACITY];
    private int[] turns = new int[FIRST_CAPACITY];
    private OfferKind[] kinds = {};
    private int size;

    /** What an offer was beyond a package. */
    public enum OfferKind {
        PLAIN,
        TRADE,
        FINAL
    }

    public TalkLog(int parties) {
        this.partyBits = Integer.SIZE - Integer.numberOfLeadingZeros(parties - 1);
    }

    public void add(int round, int party, Outcome outcome, OfferKind kind) {
        if (size == outcomes.length) {
            outcomes = Arrays.copyOf(outcomes, 2 * size);
            turns = Arrays.copyOf(turns, 2 * size);
        }
        outcomes[size] = outcome;
        turns[size] = round << partyBits | party;
        if (kind != OfferKind.PLAIN) {
            remember(kind);
        }
        size++;
    }

    private void remember(OfferKind kind) {
        int known = kinds.length;
        if (known <= size) {
            kinds = Arrays.copyOf(kinds, outcomes.length);
            Arrays.fill(kinds, known, kinds.length, OfferKind.PLAIN);
        }
        kinds[size] = kind;
    }

    public int size() {
        return size;
    }

    public Outcome outcome(int index) {
        return outcomes[index];
    }

    public int party(int index) {
        return turns[index] & (1 << partyBits) - 1;
    }

    public int round(int index) {
        return turns[index] >>> partyBits;
    }

    public OfferKind kind(int index) {
        return index < kinds.length ? kinds[index] : OfferKind.PLAIN;
    }

    /** The offers in order. */
    public List<TracedOffer> trace() {
        List<TracedOffer> trace = new ArrayList<>(size());
        for (int index = 0; index < size(); index++) {
            trace.add(new TracedOffer(round(index), party(index), outcome(index)));
        }
        return trace;
    }
}
