package dev.holdfast.plugin.walkaway;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardedSituation;
import dev.holdfast.spi.guard.Verdict;
import java.util.Optional;

/**
 * The guard: first the veto, then what their final and their pushes call for. A push after our final needs no guard: the
 * innermost rules end the talk.
 */
final class WalkAwayEnforcer implements Guard {

    private final WalkAwayEnforcerSettings settings;
    private final Pressure pressure;
    private final Firmness firmness;

    WalkAwayEnforcer(WalkAwayEnforcerSettings settings, Brief brief) {
        this.settings = settings;
        this.pressure = new Pressure(brief.preferences(), settings.minimumStep());
        this.firmness = new Firmness(settings, pressure);
    }

    @Override
    public void observe(PublicEvent event) {
        pressure.observe(event);
    }

    @Override
    public Verdict review(GuardedSituation situation, Move proposed, Author by) {
        Optional<Verdict> veto = Veto.of(situation, proposed, by).or(() -> warnFirst(situation, proposed));
        if (veto.isPresent() || !by.isAutomatic() || proposed instanceof Move.Accept) {
            return veto.orElseGet(Verdict::allow);
        }
        return atTheirFinal(situation)
                .or(() -> proposed instanceof Move.Hold ? firmness.insteadOfHold(situation) : Optional.empty())
                .orElseGet(Verdict::allow);
    }

    private Optional<Verdict> warnFirst(GuardedSituation situation, Move proposed) {
        return settings.warnFirst() && proposed instanceof Move.AnnounceFinal && !situation.warned()
                ? Optional.of(new Verdict.Refuse(
                        "WARN_FIRST", "A final offer comes after a warning, so that it surprises nobody."))
                : Optional.empty();
    }

    /** Outside the plan their final offer is up to the owner's policy; people may still see what they can do. */
    private static Optional<Verdict> atTheirFinal(GuardedSituation situation) {
        if (!situation.theirsIsFinal()) {
            return Optional.empty();
        }
        boolean unacceptable = situation
                .offers()
                .theirs()
                .filter(theirs -> !situation.brief().isWithinPlan(theirs.outcome()))
                .isPresent();
        LastDecision policy = situation.mandate().reservation().lastDecision();
        if (!unacceptable || situation.finalStands() || policy == LastDecision.ACCEPT_ABOVE_WALK_AWAY) {
            return Optional.empty();
        }
        if (policy == LastDecision.WALK) {
            return Optional.of(walk(
                    WalkAwayReason.THEIR_FINAL_UNACCEPTABLE, "Their final offer is below the lowest of our plan."));
        }
        return Optional.of(new Verdict.Firmer(
                new Move.Hold(), "ASK_OWNER", "Their final offer is for the owner to decide about."));
    }

    private static Verdict walk(WalkAwayReason reason, String why) {
        return new Verdict.Firmer(new Move.WalkAway(reason, reason.message()), reason.name(), why);
    }
}
