package dev.holdfast.lab.tournament;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.WatchedSessions;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.tournament.plan.Match;
import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Plays single sessions of a tournament and keeps nothing of them: to find out, in a process that may end for it, who ends the
 * process. For one thread.
 */
public final class Rehearsal {

    private final TournamentPlan plan;
    private final Arenas arenas;
    private final WatchedSessions sessions;

    /**
     * Plays sessions of a plan.
     *
     * @param patience how long a move may take
     */
    public Rehearsal(TournamentPlan plan, Duration patience) {
        this.plan = plan;
        this.arenas = new Arenas(plan);
        this.sessions = new WatchedSessions(patience);
    }

    /**
     * Plays a session.
     *
     * @param asks is told the seat before each question to a party
     */
    public void of(long session, IntConsumer asks) throws InterruptedException {
        Match match = plan.match(session);
        arenas.letAllGoBut(match.scenario());
        Optional<Arena> arena = arenas.get(match.scenario()).arena();
        if (arena.isPresent()) {
            AlternatingOffers table = new Umpire(plan, match, arena.get()).table();
            List<Seat> seats = new ArrayList<>();
            for (int seat = 0; seat < table.seats().size(); seat++) {
                seats.add(observed(table.seats().get(seat), seat, asks));
            }
            sessions.trace(new AlternatingOffers(seats, table.limits()), match.seed());
        }
    }

    private static Seat observed(Seat seat, int number, IntConsumer asks) {
        return new Seat(seat.name(), seat.position(), brief -> {
            asks.accept(number);
            return new Observed(seat.maker().create(brief), number, asks);
        });
    }

    private record Observed(Strategy strategy, int number, IntConsumer asks) implements Strategy {

        @Override
        public void observe(PublicEvent event) {
            asks.accept(number);
            strategy.observe(event);
        }

        @Override
        public Advice advise(Situation situation) {
            asks.accept(number);
            return strategy.advise(situation);
        }
    }
}
