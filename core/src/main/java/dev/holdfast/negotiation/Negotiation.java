package dev.holdfast.negotiation;

import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.rule.Permissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A negotiation as seen from our side. Immutable: {@link #handle} says which events a command brings about,
 * {@link #after} gives the negotiation after an event. The same events always give the same negotiation.
 */
public sealed interface Negotiation permits Preparing, Talk, Closed {

    /** The negotiation that an event of preparation begins. */
    static Negotiation begin(TeamEvent.Prepared prepared) {
        return new Preparing(Course.begin(prepared.charter(), prepared.at()));
    }

    /**
     * The negotiation that these events tell of.
     *
     * @throws IllegalArgumentException when the first event is not one of preparation
     */
    static Negotiation replay(List<? extends NegotiationEvent> events) {
        if (events.isEmpty() || !(events.get(0) instanceof TeamEvent.Prepared prepared)) {
            throw new IllegalArgumentException("a negotiation begins with its preparation");
        }
        return begin(prepared).afterAll(events.subList(1, events.size()));
    }

    /** How far it has come. */
    Course course();

    /** The state in a word. */
    Status status();

    /**
     * The negotiation after an event.
     *
     * @throws IllegalStateException when the event cannot happen in this state, so the log must be damaged
     */
    Negotiation after(NegotiationEvent event);

    /** The negotiation after events. */
    default Negotiation afterAll(List<? extends NegotiationEvent> events) {
        Negotiation negotiation = this;
        for (NegotiationEvent event : events) {
            negotiation = negotiation.after(event);
        }
        return negotiation;
    }

    /** What the passing of time alone brings about until now, in order of time. */
    default List<NegotiationEvent> lapses(Instant now) {
        return List.of();
    }

    /** The next moment at which the passing of time alone brings something about. */
    default Optional<Instant> nextLapse() {
        return Optional.empty();
    }

    /**
     * Decides about a command. What time has brought about before it comes first.
     *
     * @throws IllegalArgumentException when the command is dated before the last event, or when somebody of the other side
     *     gives a command of ours
     */
    default Decision handle(Command command) {
        if (command.at().isBefore(course().lastAt())) {
            throw new IllegalArgumentException("a command cannot be given before what has already happened");
        }
        List<NegotiationEvent> lapsed = new ArrayList<>();
        Negotiation now = this;
        for (List<NegotiationEvent> next = lapses(command.at()); !next.isEmpty(); next = now.lapses(command.at())) {
            lapsed.addAll(next);
            now = now.afterAll(next);
        }
        Optional<Decision> forbidden = Permissions.check(command);
        return forbidden.isPresent()
                ? forbidden.get().after(lapsed)
                : command.on(now).after(lapsed);
    }

    /** The refusal of whatever this state does not know. */
    default Decision notInThisState() {
        return Decision.refused(
                ReasonCode.NOT_IN_THIS_STATE,
                "This is not possible while the negotiation is " + status() + ".",
                "Look at the available actions.");
    }

    // What each state grants or refuses: PreparingCommand. A state overrides what is legal in it.

    /** Decides about {@link PreparingCommand.StateFact}. */
    default Decision stateFact(PreparingCommand.StateFact command) {
        return notInThisState();
    }

    /** Decides about {@link PreparingCommand.LogRejection}. */
    default Decision logRejection(PreparingCommand.LogRejection command) {
        return notInThisState();
    }

    /** Decides about {@link PreparingCommand.NoteTheirPosition}. */
    default Decision noteTheirPosition(PreparingCommand.NoteTheirPosition command) {
        return notInThisState();
    }

    /** Decides about {@link PreparingCommand.OpenTalk}. */
    default Decision open(PreparingCommand.OpenTalk command) {
        return notInThisState();
    }

    // What each state grants or refuses: OurCommand. A state overrides what is legal in it.

    /** Decides about {@link OurCommand.MakeOffer}. */
    default Decision makeOffer(OurCommand.MakeOffer command) {
        return notInThisState();
    }

    /** Decides about {@link OurCommand.Hold}. */
    default Decision hold(OurCommand.Hold command) {
        return notInThisState();
    }

    /** Decides about {@link OurCommand.AcceptOffer}. */
    default Decision acceptOffer(OurCommand.AcceptOffer command) {
        return notInThisState();
    }

    /** Decides about {@link OurCommand.DeclineOffer}. */
    default Decision declineOffer(OurCommand.DeclineOffer command) {
        return notInThisState();
    }

    /** Decides about {@link OurCommand.WithdrawOffer}. */
    default Decision withdrawOffer(OurCommand.WithdrawOffer command) {
        return notInThisState();
    }

    /** Decides about {@link OurCommand.Warn}. */
    default Decision warn(OurCommand.Warn command) {
        return notInThisState();
    }

    /** Decides about {@link OurCommand.AnnounceFinal}. */
    default Decision announceFinal(OurCommand.AnnounceFinal command) {
        return notInThisState();
    }

    /** Decides about {@link OurCommand.WalkAway}. */
    default Decision walkAway(OurCommand.WalkAway command) {
        return notInThisState();
    }

    // What each state grants or refuses: TheirCommand. A state overrides what is legal in it.

    /** Decides about {@link TheirCommand.MakeTheirOffer}. */
    default Decision makeTheirOffer(TheirCommand.MakeTheirOffer command) {
        return notInThisState();
    }

    /** Decides about {@link TheirCommand.AcceptOurs}. */
    default Decision acceptOurs(TheirCommand.AcceptOurs command) {
        return notInThisState();
    }

    /** Decides about {@link TheirCommand.DeclineOurs}. */
    default Decision declineOurs(TheirCommand.DeclineOurs command) {
        return notInThisState();
    }

    /** Decides about {@link TheirCommand.WithdrawTheirs}. */
    default Decision withdrawTheirs(TheirCommand.WithdrawTheirs command) {
        return notInThisState();
    }

    /** Decides about {@link TheirCommand.Leave}. */
    default Decision leave(TheirCommand.Leave command) {
        return notInThisState();
    }

    // What each state grants or refuses: OwnerCommand. A state overrides what is legal in it.

    /** Decides about {@link OwnerCommand.StateReservation}. */
    default Decision stateReservation(OwnerCommand.StateReservation command) {
        return notInThisState();
    }

    /** Decides about {@link OwnerCommand.Tighten}. */
    default Decision tighten(OwnerCommand.Tighten command) {
        return notInThisState();
    }

    /** Decides about {@link OwnerCommand.RequestLoosening}. */
    default Decision requestLoosening(OwnerCommand.RequestLoosening command) {
        return notInThisState();
    }

    /** Decides about {@link OwnerCommand.ApproveLoosening}. */
    default Decision approveLoosening(OwnerCommand.ApproveLoosening command) {
        return notInThisState();
    }

    /** Decides about {@link OwnerCommand.RejectLoosening}. */
    default Decision rejectLoosening(OwnerCommand.RejectLoosening command) {
        return notInThisState();
    }
}
