package dev.holdfast.plugin.walkaway;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.guard.Verdict;
import java.util.Optional;

/**
 * What becomes of a hold when the other side only pushes: first a warning, then the final offer. Brief and public history
 * alone decide. Where their offer is within the plan, there is nothing to be firm against.
 */
final class Firmness {

    /** Packages this close in utility are equivalent. */
    private static final double EQUIVALENT = 0.02;

    private final WalkAwayEnforcerSettings settings;
    private final Pressure pressure;

    Firmness(WalkAwayEnforcerSettings settings, Pressure pressure) {
        this.settings = settings;
        this.pressure = pressure;
    }

    Optional<Verdict> insteadOfHold(Situation situation) {
        if (situation.finalStands() || !standsOnFirmGround(situation) || isWithinReach(situation)) {
            return Optional.empty();
        }
        if (situation.warned()) {
            return pressure.isPushedSinceWarning() || isPatienceExhausted(situation)
                    ? Optional.of(new Verdict.Firmer(
                            new Move.AnnounceFinal(Optional.empty(), Words.FINAL),
                            "FINAL_DUE",
                            "They have pushed on after our warning, so our offer becomes final."))
                    : Optional.empty();
        }
        // a hold puts an offer that was declined back on the table, which a warning would not
        return situation.offers().ours().isPresent() && isPatienceExhausted(situation)
                ? Optional.of(new Verdict.Firmer(
                        new Move.Warn(Words.warning(pressure.hasConceded())),
                        "WARNING_DUE",
                        "They push without moving, and holding and trading have been tried."))
                : Optional.empty();
    }

    private boolean isPatienceExhausted(Situation situation) {
        int needed = settings.holdsNeeded(situation.brief().deadline());
        boolean tradeIsDue = !pressure.hasTraded() && isTradeAvailable(situation);
        return pressure.isPushed() && pressure.holds() >= (tradeIsDue ? needed + 1 : needed);
    }

    private static boolean standsOnFirmGround(Situation situation) {
        return situation
                .offers()
                .ourLatest()
                .filter(ours -> situation.brief().proposals().contains(ours.outcome()))
                .isPresent();
    }

    private static boolean isWithinReach(Situation situation) {
        return situation
                .offers()
                .theirs()
                .filter(theirs -> situation.brief().isWithinPlan(theirs.outcome()))
                .isPresent();
    }

    private static boolean isTradeAvailable(Situation situation) {
        Brief brief = situation.brief();
        Outcome ours = situation.offers().ourLatest().map(Offer::outcome).orElseThrow();
        double utility = brief.preferences().utility(ours);
        return brief.space().issues().size() > 1
                && situation.search().within(utility, utility + EQUIVALENT, 2).exactOrNot().stream()
                        .anyMatch(other -> !other.equals(ours));
    }
}
