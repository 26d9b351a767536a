package dev.holdfast.testkit.transcript;

import dev.holdfast.negotiation.Closure;
import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.testkit.mandate.Terms;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Questions to a transcript; every failure shows its text. */
public final class TranscriptAssert extends AbstractAssert<TranscriptAssert, Transcript> {

    private TranscriptAssert(Transcript actual) {
        super(actual, TranscriptAssert.class);
        describedAs("transcript:%n%s", actual.text());
    }

    /** Begins to ask. */
    public static TranscriptAssert assertThat(Transcript transcript) {
        return new TranscriptAssert(transcript);
    }

    /** It was left in this state. */
    public TranscriptAssert isIn(Status status) {
        Assertions.assertThat(actual.status()).as(descriptionText()).isEqualTo(status);
        return this;
    }

    /** It ended with a deal on these terms, in words. */
    public TranscriptAssert agreedOn(String words) {
        isIn(Status.AGREED);
        Assertions.assertThat(actual.deal()).as(descriptionText()).contains(outcome(words));
        return this;
    }

    /** Our side walked away, for this reason. */
    public TranscriptAssert walkedAway(WalkAwayReason reason) {
        isIn(Status.WALKED_AWAY);
        Assertions.assertThat(actual.closure().flatMap(Closure::walkAwayReason))
                .as(descriptionText())
                .contains(reason);
        return this;
    }

    /** Our side put exactly these packages on the table, in words and in this order. */
    public TranscriptAssert offeredExactly(String... words) {
        List<Outcome> expected = Arrays.stream(words).map(this::outcome).toList();
        Assertions.assertThat(ours()).as(descriptionText()).isEqualTo(expected);
        return this;
    }

    /** Our side put one package on the table and never moved from it. */
    public TranscriptAssert neverMoved() {
        Assertions.assertThat(ours().stream().distinct()).as(descriptionText()).hasSize(1);
        return this;
    }

    /** Our side never offered anything worse for itself than this utility. */
    public TranscriptAssert neverOfferedBelow(double utility) {
        Assertions.assertThat(ours()).as(descriptionText()).allSatisfy(outcome -> Assertions.assertThat(
                        actual.utility(outcome))
                .isGreaterThanOrEqualTo(utility));
        return this;
    }

    /** Somebody noticed this, in a turn, in an advice, or in the end. */
    public TranscriptAssert noticed(String code) {
        Assertions.assertThat(codes()).as(descriptionText()).contains(code);
        return this;
    }

    /** Nobody noticed this. */
    public TranscriptAssert neverNoticed(String code) {
        Assertions.assertThat(codes()).as(descriptionText()).doesNotContain(code);
        return this;
    }

    /** No plugin failed, and nothing that was proposed or done was refused, unless time or rounds had run out. */
    public TranscriptAssert wentSmoothly() {
        Assertions.assertThat(actual.refusals())
                .as(descriptionText())
                .allMatch(refusal -> refusal.reason() == ReasonCode.DEADLINE_PASSED);
        Assertions.assertThat(codes())
                .as(descriptionText())
                .noneMatch(code -> code.startsWith("PLUGIN_") || code.startsWith("MOVE_"));
        return this;
    }

    private List<Outcome> ours() {
        return actual.offers(Party.OURS).stream().map(Offer::outcome).toList();
    }

    private List<String> codes() {
        return java.util.stream.Stream.concat(actual.findings().stream(), actual.measured().stream())
                .map(reported -> reported.finding().code())
                .toList();
    }

    private Outcome outcome(String words) {
        return Terms.outcome(actual.end().negotiation().course().brief().space(), words);
    }
}
