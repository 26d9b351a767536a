package dev.holdfast.lab.session.talk;

import dev.holdfast.lab.session.party.Position;
import dev.holdfast.negotiation.offer.OfferId;
import java.time.Instant;
import java.util.Optional;

/**
 * The numbers and the instants of offers. They are the same in all sessions, an offer a second after the one before it, so
 * those of the first offers are made once and shared.
 */
final class Stamps {

    private static final int SHARED = 1024;

    private static final OfferId[] IDS = new OfferId[SHARED];
    private static final Instant[] INSTANTS = new Instant[SHARED];
    private static final Optional<OfferId>[] ANSWERED = optionals();

    static {
        for (int index = 0; index < SHARED; index++) {
            IDS[index] = new OfferId(index + 1);
            INSTANTS[index] = computed(index);
            ANSWERED[index] = Optional.of(IDS[index]);
        }
    }

    private Stamps() {}

    @SuppressWarnings("unchecked")
    private static Optional<OfferId>[] optionals() {
        return (Optional<OfferId>[]) new Optional<?>[SHARED];
    }

    /** The number of the offer at an index of the log. */
    static OfferId id(int index) {
        return index < SHARED ? IDS[index] : new OfferId(index + 1);
    }

    /** The same for an offer that answers it. */
    static Optional<OfferId> answered(int index) {
        return index < SHARED ? ANSWERED[index] : Optional.of(id(index));
    }

    /** When the offer at an index of the log was or will be made. */
    static Instant at(int index) {
        return index < SHARED ? INSTANTS[index] : computed(index);
    }

    private static Instant computed(int index) {
        return Position.START.plusSeconds(index + 1L);
    }
}
