package dev.holdfast.server.negotiations.ledger;

import dev.holdfast.analysis.concession.ConcessionLedger;
import dev.holdfast.analysis.concession.ConcessionReport;
import dev.holdfast.analysis.concession.ConcessionTotals;
import dev.holdfast.analysis.concession.LedgerEntry;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.server.negotiations.audience.Side;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The concessions of both sides, measured by our utility.
 *
 * @param entries what each offer gave away, oldest first
 * @param team what our side has given
 * @param counterparty what the other side has given
 * @param reciprocity their total divided by ours
 * @param unansweredRun how many of our concessions in a row have had no concession as an answer
 * @param longestUnansweredRun the longest such run so far
 * @param budgetUsed our total as a share of the budget of concessions
 */
public record ConcessionsView(
        List<EntryView> entries,
        ConcessionTotals team,
        ConcessionTotals counterparty,
        OptionalDouble reciprocity,
        int unansweredRun,
        int longestUnansweredRun,
        double budgetUsed) {

    /**
     * What one offer gave away.
     *
     * @param offer which offer
     * @param size how far it went beyond the furthest point that its side had reached before
     * @param share the size as a share of our plan's range
     * @param decrementRatio the size divided by that of the previous concession of the same side
     */
    public record EntryView(
            Instant at, int offer, Side by, double size, double share, OptionalDouble decrementRatio, boolean trade) {

        static EntryView of(LedgerEntry entry) {
            return new EntryView(
                    entry.at(),
                    entry.offer().number(),
                    Side.of(entry.by()),
                    Figure.of(entry.size()),
                    Figure.of(entry.share()),
                    Figure.of(entry.decrementRatio()),
                    entry.trade());
        }
    }

    public static ConcessionsView of(Snapshot snapshot) {
        ConcessionLedger ledger =
                new ConcessionLedger(snapshot.negotiation().course().brief());
        snapshot.publicEvents().forEach(ledger::observe);
        ConcessionReport report = ledger.report();
        return new ConcessionsView(
                report.entries().stream().map(EntryView::of).toList(),
                totals(report.ours()),
                totals(report.theirs()),
                Figure.of(report.reciprocity()),
                report.unansweredRun(),
                report.longestUnansweredRun(),
                Figure.of(report.budgetUsed()));
    }

    private static ConcessionTotals totals(ConcessionTotals exact) {
        return new ConcessionTotals(
                exact.number(),
                Figure.of(exact.total()),
                Figure.of(exact.share()),
                Figure.of(exact.perRound()),
                Figure.of(exact.perHour()));
    }
}
