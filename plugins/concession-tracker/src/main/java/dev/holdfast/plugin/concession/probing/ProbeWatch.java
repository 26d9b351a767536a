package dev.holdfast.plugin.concession.probing;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.FinalAnnounced;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Tracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares each offer of theirs with what was open before it: between the best that our side has not taken and the lowest
 * that it has offered. Offers in the middle are bisection, the smallest of steps are nibbling.
 */
final class ProbeWatch implements Tracker {

    private static final double ROUNDING = 1e-9;

    private final ProbeWatchSettings settings;
    private final UtilityFunction preferences;
    private double refused = Double.NaN;
    private double ours = Double.NaN;
    private int halves;
    private int nibbles;
    private int mostHalves;
    private int mostNibbles;
    private int probes;

    ProbeWatch(ProbeWatchSettings settings, UtilityFunction preferences) {
        this.settings = settings;
        this.preferences = preferences;
    }

    @Override
    public void observe(PublicEvent event) {
        if (event instanceof OfferMade made && made.offer().by() == Party.THEIRS) {
            theyOffer(preferences.utility(made.offer().outcome()));
        } else if (event instanceof OfferMade made) {
            weOffer(preferences.utility(made.offer().outcome()));
        } else if (event instanceof FinalAnnounced last) {
            weOffer(preferences.utility(last.offer().outcome()));
        }
    }

    private void weOffer(double utility) {
        ours = Double.isNaN(ours) ? utility : Math.min(ours, utility);
    }

    private void theyOffer(double utility) {
        if (Double.isNaN(refused)) {
            refused = utility;
            return;
        }
        double open = ours - refused;
        double step = utility - refused;
        boolean inside = open > ROUNDING && step > ROUNDING && step < open;
        boolean half = inside && Math.abs(step - open / 2) <= settings.halfway() * open + ROUNDING;
        boolean nibble = inside && step <= settings.nibble() * open + ROUNDING;
        halves = half ? halves + 1 : 0;
        nibbles = nibble ? nibbles + 1 : 0;
        mostHalves = Math.max(mostHalves, halves);
        mostNibbles = Math.max(mostNibbles, nibbles);
        probes += half || nibble ? 1 : 0;
        refused = Math.max(refused, utility);
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (mostHalves >= settings.probes()) {
            findings.add(new Finding(
                    "PROBING_BISECTION",
                    "They have offered the middle of what was open " + mostHalves
                            + " times in a row: that is how one looks for a limit.",
                    Map.of("offers", (double) mostHalves)));
        }
        if (mostNibbles >= settings.probes()) {
            findings.add(new Finding(
                    "PROBING_NIBBLING",
                    "They have come " + mostNibbles + " very small steps in a row: that is how one feels for a limit.",
                    Map.of("offers", (double) mostNibbles)));
        }
        if (!findings.isEmpty()) {
            findings.add(whatTheyCouldKnow());
        }
        return List.copyOf(findings);
    }

    /** In terms of what both sides have seen, which is all that they can know it from. */
    private Finding whatTheyCouldKnow() {
        double open = Math.max(0, ours - refused);
        return new Finding(
                "WHAT_THEY_COULD_KNOW",
                String.format(
                        Locale.ROOT,
                        "From our answers they can know that our side would take what is worth %.3f to it, and has not taken"
                                + " %.3f so far. Where in between it would begin to, or whether below, our answers do not"
                                + " say.",
                        ours,
                        refused),
                Map.of("lowestOffered", ours, "bestNotTaken", refused, "open", open, "probes", (double) probes));
    }
}
