package dev.holdfast.lab.session;

import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.PartyResult;

/** What a session is for a party that was never asked, or in which nobody can be heard any more: no deal, at its end. */
final class NotHeard {

    private NotHeard() {}

    static PartyResult of(Seat seat) {
        Position position = seat.position();
        return new PartyResult(seat.name(), position.discounted(position.reservation(), 1), 0, 0, 0, 0);
    }
}
