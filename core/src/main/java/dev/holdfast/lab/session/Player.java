package dev.holdfast.lab.session;

import dev.holdfast.engine.host.crew.Home;
import dev.holdfast.engine.host.crew.Stray;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.PartyResult;
import dev.holdfast.lab.session.talk.LabSituation;
import dev.holdfast.lab.session.talk.TalkLog;
import dev.holdfast.lab.session.talk.TalkLog.OfferKind;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Strategy;
import java.util.List;
import java.util.Optional;

/** A party in the middle of a session: its strategy, what it sees, and how often it had to be stopped. */
final class Player {

    private final Seat seat;
    private final Strategy strategy;
    private final Home home;
    private final LabSituation situation;
    private final TalkLog log;
    private final boolean observing;
    private final Floors floors;
    private final Optional<OwnDeadline> own;
    private double time;
    private int observed;
    private int offersRefused;
    private int acceptancesRefused;
    private int finalsBroken;

    Player(
            Seat seat,
            Strategy strategy,
            LabSituation situation,
            TalkLog log,
            Floors floors,
            Optional<OwnDeadline> own) {
        this.seat = seat;
        this.strategy = strategy;
        this.home = Home.of(strategy);
        this.situation = situation;
        this.log = log;
        this.floors = floors;
        this.own = own;
        this.observing = Observers.isObserving(strategy);
    }

    /** The session begins. */
    void startClock() {
        own.ifPresent(OwnDeadline::start);
    }

    /** Moves the party's time on; false when its own deadline has passed. */
    boolean hasTime(int round, double tableTime) {
        time = own.isPresent() ? own.get().timeAt(round) : tableTime;
        return own.isEmpty() || !own.get().isOver(round);
    }

    /** Whether a thread has the class loader that threads inherit when they are started by the strategy. */
    boolean hasStarted(Stray thread) {
        return home.isOf(thread);
    }

    /** Asks the strategy, with its own class loader as context; null is what it may have answered. */
    Advice ask(int round, int standing) {
        home.enter();
        situation.begin(round, time, standing);
        if (observing) {
            List<PublicEvent> events = situation.history();
            while (observed < events.size()) {
                strategy.observe(events.get(observed++));
            }
        }
        return strategy.advise(situation);
    }

    boolean hasOffered() {
        return situation.ourLatest() >= 0;
    }

    /** The outcome of its latest offer. */
    Outcome standing() {
        return log.outcome(situation.ourLatest());
    }

    OfferKind standingKind() {
        return log.kind(situation.ourLatest());
    }

    /** Whether it may put the outcome on the table; if not, that is counted. */
    boolean mayOffer(Outcome outcome) {
        if (hasOffered() && standing().equals(outcome)) {
            return true;
        }
        if (situation.finalStands() && !outcome.equals(standing())) {
            finalsBroken++;
            return false;
        }
        if (floors == Floors.ENFORCED && !seat.position().admits(outcome)) {
            offersRefused++;
            return false;
        }
        return true;
    }

    /** Whether it may accept the outcome; if not, that is counted. */
    boolean mayAccept(Outcome outcome) {
        if (floors == Floors.UNCHECKED || seat.position().admits(outcome)) {
            return true;
        }
        acceptancesRefused++;
        return false;
    }

    /** Whether what it offers is final, because its last offer was. */
    boolean staysFinal() {
        return situation.finalStands();
    }

    void offered() {
        situation.offered();
    }

    void warn() {
        situation.warn();
    }

    /** The result with a deal, at the time of the deal. */
    PartyResult withDeal(Outcome outcome, double time) {
        Position position = seat.position();
        return result(position.discounted(position.utilities().of(outcome), time));
    }

    /** The result without a deal. */
    PartyResult withoutDeal(double time) {
        return result(seat.position().discounted(seat.position().reservation(), time));
    }

    private PartyResult result(double utility) {
        return new PartyResult(
                seat.name(), utility, situation.ourCount(), offersRefused, acceptancesRefused, finalsBroken);
    }
}
