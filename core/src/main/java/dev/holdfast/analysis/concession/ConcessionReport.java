package dev.holdfast.analysis.concession;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The concessions of both sides at a moment.
 *
 * @param entries what each offer gave, oldest first; the first offer of a side gives nothing yet and has no entry
 * @param ours what our side has given
 * @param theirs what the other side has given
 * @param reciprocity their total divided by ours; empty while ours is 0
 * @param unansweredRun how many of our concessions in a row have had no concession as an answer
 * @param longestUnansweredRun the longest such run so far
 * @param budgetUsed our total as a share of the budget of concessions; 1 when the budget is 0
 */
public record ConcessionReport(
        List<LedgerEntry> entries,
        ConcessionTotals ours,
        ConcessionTotals theirs,
        OptionalDouble reciprocity,
        int unansweredRun,
        int longestUnansweredRun,
        double budgetUsed) {

    /** Copies the entries. */
    public ConcessionReport {
        entries = List.copyOf(entries);
    }
}
