package dev.holdfast.plugin.concession;

import dev.holdfast.analysis.concession.ConcessionLedger;
import dev.holdfast.analysis.concession.ConcessionTotals;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Tracker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the ledger into findings. */
final class ConcessionTracker implements Tracker {

    private final TrackerSettings settings;
    private final ConcessionLedger ledger;
    private final TheirProgress progress;
    private final Lowball lowball;

    ConcessionTracker(TrackerSettings settings, Brief brief) {
        this.settings = settings;
        this.ledger = new ConcessionLedger(brief, settings.enough());
        this.progress = new TheirProgress(brief.preferences());
        this.lowball = new Lowball(brief, settings.lowball());
    }

    @Override
    public void observe(PublicEvent event) {
        ledger.observe(event);
        progress.observe(event);
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (ledger.ours().number() + ledger.theirs().number() > 0) {
            findings.add(new Finding("CONCESSIONS", "What both sides have given so far.", figures()));
        }
        if (ledger.isUnanswered()) {
            findings.add(new Finding(
                    "UNRECIPROCATED_CONCESSION",
                    "Our last concession has not been answered with one of theirs: hold, or trade.",
                    Map.of("run", (double) ledger.unansweredRun())));
        }
        if (progress.hasOffered() && lowball.is(progress.latest())) {
            findings.add(Finding.of("LOWBALL", "Their offer is too far away to be answered with a concession."));
        }
        if (progress.withoutProgress() >= settings.stalled()) {
            findings.add(new Finding(
                    "STALLED", "Their last offers were no better for us than an earlier one.", Map.of("offers", (double)
                            progress.withoutProgress())));
        }
        if (ledger.ours().number() > 0 && ledger.budgetUsed() >= settings.budgetAlert()) {
            findings.add(new Finding(
                    "BUDGET_USED",
                    "A good part of the budget of concessions has been used.",
                    Map.of("share", ledger.budgetUsed())));
        }
        return findings;
    }

    private Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        put(figures, "ours", ledger.ours());
        put(figures, "theirs", ledger.theirs());
        ledger.reciprocity().ifPresent(ratio -> figures.put("reciprocity", ratio));
        figures.put("unansweredRun", (double) ledger.unansweredRun());
        figures.put("longestUnansweredRun", (double) ledger.longestUnansweredRun());
        figures.put("budgetUsed", ledger.budgetUsed());
        return figures;
    }

    private static void put(Map<String, Double> figures, String side, ConcessionTotals totals) {
        figures.put(side + ".number", (double) totals.number());
        figures.put(side + ".total", totals.total());
        figures.put(side + ".share", totals.share());
        totals.perRound().ifPresent(rate -> figures.put(side + ".perRound", rate));
        totals.perHour().ifPresent(rate -> figures.put(side + ".perHour", rate));
    }
}
