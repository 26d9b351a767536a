package dev.holdfast.server.store.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.store.Changes;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.event.TeamEvent.Prepared;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.codec.EventCodec;
import dev.holdfast.server.store.codec.Samples;
import dev.holdfast.server.store.negotiation.StoredNegotiations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A negotiation that is written as the server writes it, command by command. */
final class PlayedTalk {

    private static final Prepared PREPARED = Samples.prepared();

    static final String ID = PREPARED.charter().id().toString();

    private final StoredNegotiations negotiations;
    private Negotiation now = Negotiation.begin(PREPARED);
    private Instant time = Samples.AT;

    private PlayedTalk(Store store) {
        this.negotiations = new StoredNegotiations(store.events(), new EventCodec());
    }

    /** Plays one to its end: 10 events, the last decision after a final offer. */
    static void play(Store store) {
        new PlayedTalk(store).play();
    }

    private void play() {
        negotiations.append(new Changes(0, List.of(PREPARED), now));
        act(new OwnerCommand.StateReservation(
                tick(), Samples.OWNER, Reservation.of(WalkAwayPoint.atUtility(0.3), LastDecision.WALK)));
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated()) {
                act(new PreparingCommand.StateFact(tick(), Samples.OWNER, fact, "known"));
            }
        }
        act(new PreparingCommand.LogRejection(tick(), Samples.OWNER, "no"));
        act(new PreparingCommand.LogRejection(tick(), Samples.OWNER, "nö"));
        act(new PreparingCommand.OpenTalk(tick(), Samples.OWNER));
        act(new OurCommand.AnnounceFinal(
                tick(), Samples.OWNER, Optional.of(Samples.outcome("45.50")), Optional.empty(), "our last word"));
        act(new OurCommand.WalkAway(tick(), Samples.OWNER, WalkAwayReason.NO_PROGRESS, "no hard feelings"));
    }

    private void act(Command command) {
        Decision decision = now.handle(command);
        assertThat(decision.refusal()).isEmpty();
        long version = now.course().version();
        now = now.afterAll(decision.events());
        negotiations.append(new Changes(version, decision.events(), now));
    }

    private Instant tick() {
        time = time.plusNanos(1_001_000);
        return time;
    }
}
