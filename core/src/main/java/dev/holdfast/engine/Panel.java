package dev.holdfast.engine;

import dev.holdfast.engine.host.PluginFault;
import dev.holdfast.negotiation.Author;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Asks the strategies in order; the first that does not pass has its way. A broken strategy is skipped with a finding. */
final class Panel {

    private Panel() {}

    static Recommendation ask(Session session, Instant now) {
        List<ReportedFinding> findings = new ArrayList<>();
        for (ActivePart<Strategy> strategy : session.lineup().strategies()) {
            try {
                Situation situation = session.situation(now, strategy.name());
                Advice advice = strategy.ask(session.history(), working -> working.advise(situation));
                for (Finding finding : advice.findings()) {
                    findings.add(new ReportedFinding(strategy.name(), finding));
                }
                if (!(advice.move() instanceof Move.Pass)) {
                    Author author = new Author(Author.Role.STRATEGY, strategy.name());
                    return new Recommendation(advice.move(), author, advice.rationale(), findings);
                }
            } catch (PluginFault fault) {
                findings.add(ReportedFinding.of(fault));
            }
        }
        Author engine = new Author(Author.Role.STRATEGY, ReportedFinding.ENGINE);
        return new Recommendation(
                new Move.Hold(), engine, "No strategy has anything to propose, so our side holds.", findings);
    }
}
