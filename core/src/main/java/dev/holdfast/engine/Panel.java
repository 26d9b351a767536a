package dev.holdfast.engine;

import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.lineup.ActivePart;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.AcceptableSet;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the strategies in order; the first that does not pass has its way. A broken strategy is skipped with a finding. */
final class Panel {

    private Panel() {}

    static Recommendation ask(Session session, Instant now) {
        List<ReportedFinding> findings = new ArrayList<>();
        OutcomeSpace space = session.negotiation().course().brief().space();
        for (ActivePart<Strategy> strategy : session.lineup().strategies()) {
            try {
                Situation situation = session.situation(now, strategy.name());
                Advice advice = strategy.ask(session.history(), working -> inSpace(working.advise(situation), space));
                for (Finding finding : advice.findings()) {
                    findings.add(new ReportedFinding(strategy.name(), finding));
                }
                if (!(advice.move() instanceof Move.Pass)) {
                    Author author = new Author(Author.Role.STRATEGY, strategy.name());
                    return new Recommendation(
                            advice.move(),
                            author,
                            advice.rationale(),
                            findings,
                            allowed(session, advice.equivalents()));
                }
            } catch (PluginFault fault) {
                findings.add(ReportedFinding.of(fault));
            }
        }
        Author engine = new Author(Author.Role.STRATEGY, ReportedFinding.ENGINE);
        return new Recommendation(
                new Move.Hold(), engine, "No strategy has anything to propose, so our side holds.", findings);
    }

    /** A package of another space is no refusal but a fault: checked where faults are caught. */
    private static Advice inSpace(Advice advice, OutcomeSpace space) {
        // the caller finds out for itself when there is no advice
        if (advice != null) {
            outcome(advice.move()).ifPresent(outcome -> outcome.requireIn(space));
            advice.equivalents().forEach(outcome -> outcome.requireIn(space));
        }
        return advice;
    }

    /** What our side does not propose is not shown as something that it could. */
    private static List<Outcome> allowed(Session session, List<Outcome> equivalents) {
        AcceptableSet proposals = session.negotiation().course().brief().proposals();
        return equivalents.stream().filter(proposals::contains).toList();
    }

    private static Optional<Outcome> outcome(Move move) {
        if (move instanceof Move.Counter counter) {
            return Optional.of(counter.outcome());
        } else if (move instanceof Move.Trade trade) {
            return Optional.of(trade.outcome());
        }
        return move instanceof Move.AnnounceFinal last ? last.outcome() : Optional.empty();
    }
}
