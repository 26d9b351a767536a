package dev.holdfast.plugin.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.Evidence;
import dev.holdfast.negotiation.readiness.Readiness;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.negotiation.readiness.Viability;
import dev.holdfast.negotiation.readiness.Viability.Answer;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.spi.assessor.Preparation;
import dev.holdfast.spi.guard.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A seller of something between 0 and 100, who aims for 80 and settles at 50 or better. */
class ReadinessGateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final OutcomeSpace SPACE = OutcomeSpace.of(DecimalIssue.price("price", "0", "100", "1", "EUR"));
    private static final Brief BRIEF = new Brief(
            new LinearAdditive(SPACE, List.of(new WeightedIssue("price", 1, new ValueFunction.Linear(0, 1)))),
            new Plan(Rung.at(0.9), Rung.at(0.8), SettlingPoint.atUtility(0.5)),
            Deadline.afterRounds(10),
            ConcessionBudget.UNLIMITED,
            Optional.empty());

    private final ReadinessGate gate = new ReadinessGate(new ReadinessGateSettings(true, Duration.ofDays(30)));

    @Test
    void s3_withoutTheFactsWeKeepSellingAndEachMissingFactIsNamed() {
        Viability viability = assess(Readiness.NONE);

        assertThat(viability.answer()).isEqualTo(Answer.KEEP_SELLING);
        assertThat(viability.reasons()).hasSize(ReadinessFact.values().length);
        assertThat(viability.reasons()).allMatch(reason -> reason.code().equals("FACT_MISSING"));
    }

    @Test
    void s4_withTheFactsAndRoomForADealWeNegotiate() {
        assertThat(assess(ready(NOW)).answer()).isEqualTo(Answer.NEGOTIATE);
        assertThat(gate.reviewOpening(preparation(ready(NOW)))).isEmpty();
    }

    @Test
    void s4_aBudgetBelowTheSettlingPointIsHopeless() {
        Readiness hopeless = ready(NOW).with(budgetOf("49"));

        assertThat(assess(hopeless).answer()).isEqualTo(Answer.DECLINE);
        assertThat(gate.reviewOpening(preparation(hopeless)))
                .map(Verdict.Refuse::code)
                .contains("NOT_VIABLE");
    }

    @Test
    void s4_aBudgetThatJustReachesTheSettlingPointLeavesRoom() {
        assertThat(assess(ready(NOW).with(budgetOf("50"))).answer()).isEqualTo(Answer.NEGOTIATE);
    }

    @Test
    void s4_whatTheyWouldTakeIsAlreadyGoodEnough() {
        TheirPosition wouldPay = new TheirPosition(Optional.of(SPACE.outcome(Map.of("price", "80"))), List.of());
        Viability viability = assess(ready(NOW).with(wouldPay));

        assertThat(viability.answer()).isEqualTo(Answer.KEEP_SELLING);
        assertThat(viability.reasons()).extracting(Viability.Reason::code).containsExactly("ALREADY_GOOD_ENOUGH");
    }

    @Test
    void staleEvidenceKeepsTheTalkClosed() {
        Readiness stale = ready(NOW.minus(Duration.ofDays(31)));

        assertThat(gate.reviewOpening(preparation(stale)))
                .map(Verdict.Refuse::code)
                .contains("EVIDENCE_STALE");
    }

    @Test
    void theOwnerMayOpenAgainstTheAdviceWhenTheGateIsSetSo() {
        ReadinessGate lenient = new ReadinessGate(new ReadinessGateSettings(false, Duration.ofDays(30)));

        assertThat(lenient.reviewOpening(preparation(ready(NOW).with(budgetOf("49")))))
                .isEmpty();
    }

    private static TheirPosition budgetOf(String price) {
        return new TheirPosition(Optional.empty(), List.of(new IssueLimit.AtMost("price", new BigDecimal(price))));
    }

    private static Readiness ready(Instant at) {
        Evidence evidence = new Evidence("seen", new Author(Author.Role.NEGOTIATOR, "Ben"), at);
        Readiness readiness = Readiness.NONE.withRejection(evidence).withRejection(evidence);
        for (ReadinessFact fact : ReadinessFact.values()) {
            readiness = fact.isStated() ? readiness.with(fact, evidence) : readiness;
        }
        return readiness;
    }

    private static Viability assess(Readiness readiness) {
        return new ReadinessAssessor().assess(preparation(readiness));
    }

    private static Preparation preparation(Readiness readiness) {
        return new Known(BRIEF, readiness, NOW);
    }

    private record Known(Brief brief, Readiness readiness, Instant now) implements Preparation {}
}
