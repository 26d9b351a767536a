package dev.holdfast.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.spi.Advice;
import dev.holdfast.testkit.OurMoves;
import dev.holdfast.testkit.contract.subject.Subject;

/** What holds for strategies beyond the other parts. */
final class StrategyChecks {

    private static final Author STRATEGY = new Author(Author.Role.STRATEGY, "under-test");

    private StrategyChecks() {}

    /** What it proposes, the rules grant; a hold is always in order. */
    static void proposesOnlyWhatTheRulesGrant(Subject strategy, Recording recording) {
        PartChecks.Led led = new PartChecks.Led(strategy, recording);
        recording
                .moments()
                .filter(moment -> moment.negotiation() instanceof Talk)
                .forEach(moment -> {
                    Advice advice = (Advice) led.ask(moment);
                    if (!(advice.move() instanceof Move.Pass || advice.move() instanceof Move.Hold)) {
                        Decision decision =
                                moment.negotiation().handle(OurMoves.command(advice.move(), moment.now(), STRATEGY));
                        assertThat(decision.refusal())
                                .as("what the rules say to %s of %s", advice.move(), PartChecks.place(strategy, moment))
                                .isEmpty();
                    }
                });
    }

    /** It says why. */
    static void saysWhy(Subject strategy, Recording recording) {
        PartChecks.Led led = new PartChecks.Led(strategy, recording);
        recording
                .moments()
                .filter(moment -> moment.negotiation() instanceof Talk)
                .forEach(moment -> {
                    Advice advice = (Advice) led.ask(moment);
                    if (!(advice.move() instanceof Move.Pass)) {
                        assertThat(advice.rationale())
                                .as("the rationale of %s of %s", advice.move(), PartChecks.place(strategy, moment))
                                .isNotBlank();
                    }
                });
    }
}
