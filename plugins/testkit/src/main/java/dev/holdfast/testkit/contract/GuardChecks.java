package dev.holdfast.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.testkit.contract.subject.Subject;
import dev.holdfast.testkit.situation.TestTalk;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What holds for guards beyond the other parts. */
final class GuardChecks {

    private GuardChecks() {}

    /**
     * What it says is shown to people who must not know the walk-away point, so it says the same whatever that is, as long as
     * the rules grant the move.
     */
    static void saysNothingOfTheWalkAwayPoint(Subject guard, Recording recording) {
        Recording other = withoutWalkAwayPoint(recording);
        PartChecks.Led led = new PartChecks.Led(guard, recording);
        PartChecks.Led otherLed = new PartChecks.Led(guard, other);
        List<TestTalk> moments = recording.moments().toList();
        List<TestTalk> otherMoments = other.moments().toList();
        for (int position = 0; position < moments.size(); position++) {
            TestTalk moment = moments.get(position);
            if (!(moment.negotiation() instanceof Talk)) {
                continue;
            }
            Map<?, ?> verdicts = new TreeMap<>((Map<?, ?>) led.ask(moment));
            Map<?, ?> others = new TreeMap<>((Map<?, ?>) otherLed.ask(otherMoments.get(position)));
            TreeSet<Object> both = new TreeSet<>(verdicts.keySet());
            both.retainAll(others.keySet());
            verdicts.keySet().retainAll(both);
            others.keySet().retainAll(both);
            assertThat(others)
                    .as("verdicts of %s with another walk-away point", PartChecks.place(guard, moment))
                    .isEqualTo(verdicts);
        }
    }

    /** The same talk of an owner who would rather have any deal than none. */
    private static Recording withoutWalkAwayPoint(Recording recording) {
        List<NegotiationEvent> events = recording.events().stream()
                .map(GuardChecks::withoutWalkAwayPoint)
                .toList();
        return new Recording(recording.name(), events, recording.opening());
    }

    private static NegotiationEvent withoutWalkAwayPoint(NegotiationEvent event) {
        WalkAwayPoint none = WalkAwayPoint.atUtility(0);
        if (event instanceof OwnerEvent.ReservationStated stated) {
            Reservation reservation = stated.reservation().withWalkAwayPoint(none);
            return new OwnerEvent.ReservationStated(stated.at(), reservation, stated.author());
        }
        return event instanceof OwnerEvent.WalkAwayPointTightened tightened
                ? new OwnerEvent.WalkAwayPointTightened(tightened.at(), none, tightened.author())
                : event;
    }
}
