package dev.holdfast.lab.session;

import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The stacked alternating offers protocol: in each round every party in turn accepts the offer on the table, or rejects it
 * with an offer of its own. There is a deal when all but the proposer have accepted the same offer. Nobody offers or accepts
 * what is below its reservation value: such a move is counted, and the party's standing offer is repeated instead. A party
 * whose position has limits of its own sees its own time pass, and leaves when that is over.
 *
 * <p>Immutable; any number of sessions can be played at the same time. The same seed gives the same result to the bit, unless
 * there is a time limit.
 *
 * <p>Source: Aydoğan et al., Alternating offers protocols for multilateral negotiation (2017); relative time and the order
 * of the parties as NegMAS 0.15 has them.
 */
public final class AlternatingOffers {

    private final List<Seat> seats;
    private final Limits limits;
    private final Floors floors;
    private final LongSupplier nanoTime;

    /** A session of two or more parties with one outcome space. */
    public AlternatingOffers(List<Seat> seats, Limits limits) {
        this(seats, limits, Floors.ENFORCED, System::nanoTime);
    }

    /** The same with another rule on reservation values. */
    public AlternatingOffers(List<Seat> seats, Limits limits, Floors floors) {
        this(seats, limits, floors, System::nanoTime);
    }

    AlternatingOffers(List<Seat> seats, Limits limits, Floors floors, LongSupplier nanoTime) {
        this.seats = List.copyOf(seats);
        this.limits = limits;
        this.floors = floors;
        this.nanoTime = nanoTime;
        if (this.seats.size() < 2) {
            throw new IllegalArgumentException("a session needs at least two parties");
        }
        Set<String> names = new HashSet<>();
        for (Seat seat : this.seats) {
            if (!names.add(seat.name())) {
                throw new IllegalArgumentException("two parties have the name '" + seat.name() + "'");
            }
            if (!seat.position().brief().space().equals(space())) {
                throw new IllegalArgumentException("the party '" + seat.name() + "' negotiates in another space");
            }
        }
    }

    /** What is negotiated. */
    public OutcomeSpace space() {
        return seats.get(0).position().brief().space();
    }

    /** The parties in the order in which they move. */
    public List<Seat> seats() {
        return seats;
    }

    /** When the session is over. */
    public Limits limits() {
        return limits;
    }

    /** Plays a session on the caller's thread, however long that takes; the result has no trace. */
    public SessionResult play(long seed) {
        return prepare(seed).toTheEnd(false);
    }

    /** Plays a session on the caller's thread and keeps its offers. */
    public SessionResult trace(long seed) {
        return prepare(seed).toTheEnd(true);
    }

    /** A session that has not begun, for who watches how long it takes. */
    public OpenSession open(long seed) {
        return new OpenSession(prepare(seed));
    }

    /** A session that has not begun. */
    Play prepare(long seed) {
        return new Play(seats, limits, floors, nanoTime, seed);
    }
}
