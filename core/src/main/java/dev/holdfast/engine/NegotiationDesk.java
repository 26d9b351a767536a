package dev.holdfast.engine;

import dev.holdfast.engine.host.PluginCaller;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.Viability;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;

/**
 * Where negotiations are run: every command of either side passes here. One negotiation is worked on by one thread at a
 * time, others run beside it; what has happened is durable before anybody is told.
 */
public final class NegotiationDesk {

    private static final int MOST_ATTEMPTS = 5;

    private final NegotiationStore store;
    private final Clock clock;
    private final Sessions sessions;
    private final SessionMaker maker;
    private final Assessments assessments;

    /**
     * Opens a desk.
     *
     * @param store where events are kept
     * @param plugins the parts that negotiations can name
     * @param caller calls them
     * @param clock tells the time
     * @param cachedSessions how many negotiations are kept in memory, at least 1
     */
    public NegotiationDesk(
            NegotiationStore store, PluginRegistry plugins, PluginCaller caller, Clock clock, int cachedSessions) {
        this.store = store;
        this.clock = clock;
        this.sessions = new Sessions(cachedSessions);
        this.maker = new SessionMaker(new LineupMaker(plugins, caller));
        this.assessments = new Assessments(plugins, caller);
    }

    /**
     * Sets up a negotiation.
     *
     * @param charter what it is about and who takes part
     * @param reservation the secret part of the mandate, if it is known already
     * @param owner who sets it up
     * @return the turn; refused, and nothing set up, when the settling point lies beyond the walk-away point
     * @throws IllegalArgumentException when the charter cannot be followed, for example because its space is too large
     */
    public Turn prepare(Charter charter, Optional<Reservation> reservation, Author owner) {
        Instant now = now(Instant.EPOCH);
        List<NegotiationEvent> events = new ArrayList<>();
        events.add(new TeamEvent.Prepared(now, charter));
        Negotiation prepared = Negotiation.replay(events);
        if (reservation.isPresent()) {
            Decision decision = prepared.handle(new OwnerCommand.StateReservation(now, owner, reservation.get()));
            if (decision.isRefused()) {
                return new Turn(prepared, List.of(), decision.refusal(), List.of());
            }
            events.addAll(decision.events());
        }
        Session session = maker.rebuild(events);
        store.append(new Changes(0, events, session.negotiation()));
        sessions.keep(charter.id(), session);
        return new Turn(session.negotiation(), events, Optional.empty(), List.of());
    }

    /**
     * Carries out a command, after what time has brought about, and lets our side answer on autopilot.
     *
     * @param id which negotiation
     * @param command makes the command for the time that it is
     * @throws NegotiationNotFoundException when there is none
     * @throws StoreUnavailableException when it is unknown whether anything has happened
     * @throws VersionConflictException when others keep getting in first
     */
    public Turn act(NegotiationId id, Function<Instant, Command> command) {
        return exclusively(id, session -> {
            Instant now = now(session.negotiation().course().lastAt());
            TurnTaker taker = new TurnTaker(session, now);
            taker.take(command.apply(now));
            if (!taker.events().isEmpty()) {
                Negotiation after = session.negotiation();
                store.append(
                        new Changes(after.course().version() - taker.events().size(), taker.events(), after));
            }
            if (taker.events().stream().anyMatch(TeamEvent.PlanRaised.class::isInstance)) {
                // A session searches one region; rebuilt, it searches what may be proposed from now on.
                sessions.forget(id);
            }
            return new Turn(session.negotiation(), taker.events(), taker.refusal(), taker.findings());
        });
    }

    /** The negotiation as it is now, with its events. */
    public Snapshot read(NegotiationId id) {
        bringUpToDate(id);
        return exclusively(id, Session::snapshot);
    }

    /** What our side should do next. */
    public Recommendation advise(NegotiationId id) {
        bringUpToDate(id);
        return exclusively(id, this::recommend);
    }

    /** What our side should do next, with what the advice rests on: all of the same moment. */
    public Consultation consult(NegotiationId id) {
        bringUpToDate(id);
        return exclusively(
                id, session -> new Consultation(session.snapshot(), recommend(session), TrackerFindings.of(session)));
    }

    private Recommendation recommend(Session session) {
        return Copilot.recommend(session, now(session.negotiation().course().lastAt()));
    }

    /** What the trackers have noticed. */
    public List<ReportedFinding> findings(NegotiationId id) {
        return exclusively(id, TrackerFindings::of);
    }

    /** Whether to negotiate at all. */
    public Viability assess(NegotiationId id) {
        return exclusively(
                id, session -> assessments.assess(session.negotiation().course(), now(Instant.EPOCH)));
    }

    private void bringUpToDate(NegotiationId id) {
        boolean due = exclusively(id, session -> session.negotiation()
                .nextLapse()
                .filter(moment -> !moment.isAfter(clock.instant()))
                .isPresent());
        if (due) {
            act(id, Tick::new);
        }
    }

    /** Time in the precision that is stored, and never before what has already happened, should the clock jump back. */
    private Instant now(Instant notBefore) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(notBefore) ? notBefore : now;
    }

    private <T> T exclusively(NegotiationId id, Function<Session, T> work) {
        Lock lock = sessions.lock(id);
        lock.lock();
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    Session session = session(id);
                    T answer = work.apply(session);
                    if (session.lineup().deservesAnotherChance()) {
                        sessions.forget(id);
                    }
                    return answer;
                } catch (VersionConflictException movedOn) {
                    sessions.forget(id);
                    if (attempt == MOST_ATTEMPTS) {
                        throw movedOn;
                    }
                } catch (RuntimeException | Error unknown) {
                    sessions.forget(id);
                    throw unknown;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private Session session(NegotiationId id) {
        return sessions.find(id).orElseGet(() -> {
            List<NegotiationEvent> events = store.read(id);
            if (events.isEmpty()) {
                throw new NegotiationNotFoundException(id);
            }
            Session session = maker.rebuild(events);
            sessions.keep(id, session);
            return session;
        });
    }
}
