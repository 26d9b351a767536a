package dev.holdfast.lab.session;

import dev.holdfast.engine.host.crew.Home;
import dev.holdfast.engine.host.crew.Stray;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.session.result.PartyResult;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.session.talk.LabSituation;
import dev.holdfast.lab.session.talk.TalkLog;
import dev.holdfast.lab.session.talk.TalkLog.OfferKind;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One session from its first turn to its end; used once, by one thread. */
final class Play {

    private static final int NOTHING = -1;

    /** The words of a party that leaves before the session is over. */
    private static final String DEADLINE = "its own deadline has passed";

    private final List<Seat> seats;
    private final Limits limits;
    private final OutcomeSpace space;
    private final TalkLog log;
    private final Player[] players;
    private final LongSupplier nanoTime;
    private final PlayClock clock;
    private final Floors floors;
    private final long seed;

    /** Counts who was asked, so that another thread sees whether the session comes on, and whom it waits for. */
    private final AtomicLong turn = new AtomicLong();

    /** Set by another thread; from then on every question that a party asks its situation fails. */
    private final AtomicBoolean abandoned = new AtomicBoolean();

    private Optional<Ending> ending = Optional.empty();
    private boolean asking;
    private int round;
    private double time;
    private int table = NOTHING;
    private int acceptances;

    Play(List<Seat> seats, Limits limits, Floors floors, LongSupplier nanoTime, long seed) {
        this.seats = seats;
        this.limits = limits;
        this.space = seats.get(0).position().brief().space();
        this.log = new TalkLog(seats.size());
        this.players = new Player[seats.size()];
        this.nanoTime = nanoTime;
        this.clock = new PlayClock(limits, nanoTime);
        this.floors = floors;
        this.seed = seed;
    }

    private void sitDown(int party) {
        turn.setRelease(party);
        Position position = seats.get(party).position();
        LabSituation situation = new LabSituation(position, log, party, seed, abandoned);
        Strategy strategy = idle -> Advice.pass();
        try {
            strategy = seats.get(party).maker().create(position.brief());
            if (strategy == null) {
                fault(party, FaultKind.NOT_MADE, "its factory answered null");
                strategy = idle -> Advice.pass();
            }
        } catch (Throwable thrown) {
            fault(party, FaultKind.NOT_MADE, Thrown.text(thrown));
        }
        Optional<OwnDeadline> own = Optional.of(position.limits())
                .filter(theirs -> !theirs.equals(limits))
                .map(theirs -> new OwnDeadline(theirs, nanoTime));
        players[party] = new Player(seats.get(party), strategy, situation, log, floors, own);
    }

    SessionResult toTheEnd(boolean traced) {
        Home before = Home.ofThisThread();
        try {
            return playToTheEnd(traced);
        } finally {
            before.enter();
        }
    }

    private SessionResult playToTheEnd(boolean traced) {
        for (int party = 0; party < players.length && ending.isEmpty(); party++) {
            sitDown(party);
        }
        clock.start();
        Stream.of(players).filter(Objects::nonNull).forEach(Player::startClock);
        try {
            while (ending.isEmpty() && !abandoned.getOpaque()) {
                playRound();
            }
        } catch (Throwable thrown) {
            // not only exceptions: a strategy's stack overflow must not end the tournament
            if (!asking) {
                throw thrown;
            }
            fault(asked(), FaultKind.THREW, Thrown.text(thrown));
            round++;
        }
        return abandoned.get() ? broken(FaultKind.HUNG, "", false) : result(traced);
    }

    /** Grows with every question to a party. */
    long turn() {
        return turn.getAcquire();
    }

    private int asked() {
        return (int) (turn.getAcquire() % players.length);
    }

    /** Nobody waits any longer: nobody else is asked, and who is asked now learns it as soon as it asks back. */
    void abandon() {
        abandoned.set(true);
    }

    boolean isAbandoned() {
        return abandoned.get();
    }

    /** The result of an abandoned session, which is the fault of who is asked. May be called by another thread. */
    SessionResult broken(FaultKind kind, String message, boolean stillRunning) {
        return broken(asked(), kind, message, stillRunning);
    }

    /** The result when threads were left behind: whose, is seen by the class loader, which threads inherit. */
    SessionResult leftThreads(List<Stray> left) {
        int guilty = IntStream.range(0, players.length)
                .filter(party -> players[party] != null)
                .filter(party -> left.stream().anyMatch(players[party]::hasStarted))
                .findFirst()
                .orElseGet(this::asked);
        return broken(guilty, FaultKind.LEFT_THREADS, "it started threads that go on running", false);
    }

    private SessionResult broken(int party, FaultKind kind, String message, boolean stillRunning) {
        Ending end = new Ending.Fault(party, kind, message, stillRunning);
        List<PartyResult> results = seats.stream().map(NotHeard::of).toList();
        return new SessionResult(end, 0, 1, 0, OptionalInt.empty(), results, List.of());
    }

    private void playRound() {
        if (limits.rounds().isPresent() && round >= limits.rounds().getAsInt()) {
            ending = Optional.of(new Ending.TimedOut());
            return;
        }
        double ofRounds = limits.shareOf(round);
        for (int party = 0; party < players.length && ending.isEmpty() && !abandoned.getOpaque(); party++) {
            time = clock.timeAt(ofRounds);
            if (clock.isOver()) {
                ending = Optional.of(new Ending.TimedOut());
            } else {
                take(party);
            }
        }
        round++;
    }

    private void take(int party) {
        turn.setRelease((round + 1L) * players.length + party);
        if (!players[party].hasTime(round, time)) {
            ending = Optional.of(new Ending.WalkedAway(party, DEADLINE));
            return;
        }
        asking = true;
        Advice advice = players[party].ask(round, table);
        asking = false;
        if (advice == null) {
            fault(party, FaultKind.SILENT, "it answered null");
            return;
        }
        Move move = advice.move();
        if (move instanceof Move.Counter counter) {
            offer(party, counter.outcome(), OfferKind.PLAIN);
        } else if (move instanceof Move.Accept accept) {
            accept(party, accept);
        } else if (move instanceof Move.Hold) {
            hold(party);
        } else {
            takeRarely(party, move);
        }
    }

    private void takeRarely(int party, Move move) {
        if (move instanceof Move.Trade trade) {
            offer(party, trade.outcome(), OfferKind.TRADE);
        } else if (move instanceof Move.AnnounceFinal last) {
            announce(party, last);
        } else if (move instanceof Move.Warn) {
            players[party].warn();
            hold(party);
        } else if (move instanceof Move.WalkAway leaving) {
            ending = Optional.of(new Ending.WalkedAway(party, leaving.message()));
        } else {
            fault(party, FaultKind.SILENT, "it passed, and there is nobody else to ask");
        }
    }

    private void announce(int party, Move.AnnounceFinal last) {
        if (last.outcome().isEmpty() && !players[party].hasOffered()) {
            fault(party, FaultKind.NONSENSE, "it called an offer its last that it has not made");
            return;
        }
        offer(party, last.outcome().orElseGet(players[party]::standing), OfferKind.FINAL);
    }

    private void offer(int party, Outcome outcome, OfferKind kind) {
        if (!outcome.space().equals(space)) {
            fault(party, FaultKind.NONSENSE, "it offered an outcome of another space");
        } else if (players[party].mayOffer(outcome)) {
            put(party, outcome, players[party].staysFinal() ? OfferKind.FINAL : kind);
        } else {
            hold(party);
        }
    }

    private void put(int party, Outcome outcome, OfferKind kind) {
        log.add(round, party, outcome, kind);
        players[party].offered();
        table = log.size() - 1;
        acceptances = 1;
    }

    /** Repeats the standing offer; who has none has only rejected what was on the table. */
    private void hold(int party) {
        if (players[party].hasOffered()) {
            put(party, players[party].standing(), players[party].standingKind());
        } else {
            table = NOTHING;
        }
    }

    private void accept(int party, Move.Accept accept) {
        boolean theirs = table != NOTHING && log.party(table) != party;
        if (!theirs
                || accept.offer().id().number() != table + 1
                || accept.offer().revision() != 1) {
            fault(
                    party,
                    FaultKind.NONSENSE,
                    "it accepted offer " + accept.offer().id() + ", which does not stand");
        } else if (!players[party].mayAccept(log.outcome(table))) {
            hold(party);
        } else if (++acceptances == players.length) {
            ending = Optional.of(new Ending.Agreement(log.outcome(table), log.party(table), party));
        }
    }

    private void fault(int party, FaultKind kind, String message) {
        ending = Optional.of(new Ending.Fault(party, kind, message));
    }

    private SessionResult result(boolean traced) {
        Ending end = ending.orElseThrow();
        List<PartyResult> results = new ArrayList<>(players.length);
        for (int party = 0; party < players.length; party++) {
            results.add(result(party, end));
        }
        return new SessionResult(
                end,
                round,
                clock.timeAt(limits.shareOf(round)),
                log.size(),
                log.size() == 0 ? OptionalInt.empty() : OptionalInt.of(log.party(log.size() - 1)),
                results,
                traced ? log.trace() : List.of());
    }

    /** Who breaks down gains nothing by it: however and whenever it does, the discount is that of the end of the time. */
    private PartyResult result(int party, Ending end) {
        if (players[party] == null) {
            return NotHeard.of(seats.get(party));
        }
        return end instanceof Ending.Agreement agreement
                ? players[party].withDeal(agreement.outcome(), time)
                : players[party].withoutDeal(end instanceof Ending.WalkedAway ? time : 1);
    }
}
