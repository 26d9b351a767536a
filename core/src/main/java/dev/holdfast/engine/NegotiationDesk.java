package dev.holdfast.engine;

import dev.holdfast.engine.answer.Consultation;
import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.engine.answer.Turn;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.lineup.LineupMaker;
import dev.holdfast.engine.store.Changes;
import dev.holdfast.engine.store.NegotiationNotFoundException;
import dev.holdfast.engine.store.NegotiationStore;
import dev.holdfast.engine.store.StoreUnavailableException;
import dev.holdfast.engine.store.VersionConflictException;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
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
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where negotiations are run: every command of either side passes here. One negotiation is worked on by one thread at a
 * time, others run beside it; what has happened is durable before anybody is told. Several desks, in as many processes,
 * may work on one store: each learns what the others have done before it looks, and when another was first, it begins
 * anew.
 */
public final class NegotiationDesk {

    private static final int MOST_ATTEMPTS = 5;

    private final NegotiationStore store;
    private final Clock clock;
    private final Sessions sessions;
    private final Exclusion exclusion = new Exclusion();
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

    /** Sets up a negotiation of which nothing else is known yet. */
    public Turn prepare(Charter charter, Optional<Reservation> reservation, Author owner) {
        return prepare(charter, reservation, owner, List.of());
    }

    /**
     * Sets up a negotiation: all that is known, or nothing.
     *
     * @param charter what it is about and who takes part
     * @param reservation the secret part of the mandate, if it is known already
     * @param owner who sets it up
     * @param known makes commands that tell what else is known, for the time that it is
     * @return the turn; refused, and nothing set up, when for example the settling point lies beyond the walk-away point
     * @throws IllegalArgumentException when the charter cannot be followed, for example because its space is too large
     */
    public Turn prepare(
            Charter charter,
            Optional<Reservation> reservation,
            Author owner,
            List<Function<Instant, PreparingCommand>> known) {
        Instant now = now(Instant.EPOCH);
        List<Command> commands = new ArrayList<>();
        reservation.ifPresent(secret -> commands.add(new OwnerCommand.StateReservation(now, owner, secret)));
        known.forEach(command -> commands.add(command.apply(now)));
        List<NegotiationEvent> events = new ArrayList<>(List.of(new TeamEvent.Prepared(now, charter)));
        Negotiation prepared = Negotiation.replay(events);
        for (Command command : commands) {
            Decision decision = prepared.handle(command);
            if (decision.isRefused()) {
                Snapshot nothing = new Snapshot(prepared, List.of(), List.of(), List.of(), List.of());
                return new Turn(nothing, List.of(), decision.refusal(), List.of());
            }
            events.addAll(decision.events());
            prepared = prepared.afterAll(decision.events());
        }
        Session session = maker.rebuild(events);
        store.append(new Changes(0, events, session.negotiation()));
        sessions.keep(charter.id(), session);
        return new Turn(session.snapshot(), events, Optional.empty(), List.of());
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
        return exclusively(id, session -> take(session, command));
    }

    /**
     * The same, if the negotiation is still as the caller thinks it is.
     *
     * @param condition asked about the negotiation after what time has brought about, while nothing else can happen to it;
     *     perhaps several times, when others get in first
     * @return the turn; empty, and the command not made, when the condition does not hold
     */
    public Optional<Turn> actIf(NegotiationId id, Predicate<Snapshot> condition, Function<Instant, Command> command) {
        return exclusively(id, session -> {
            letTimePass(session);
            return condition.test(session.snapshot()) ? Optional.of(take(session, command)) : Optional.empty();
        });
    }

    private Turn take(Session session, Function<Instant, Command> command) {
        Instant now = now(session.negotiation().course().lastAt());
        TurnTaker taker = new TurnTaker(session, now);
        taker.take(command.apply(now));
        if (!taker.events().isEmpty()) {
            Negotiation after = session.negotiation();
            store.append(new Changes(after.course().version() - taker.events().size(), taker.events(), after));
        }
        if (raisesPlan(taker.events())) {
            sessions.forget(session.negotiation().course().charter().id());
        }
        return new Turn(session.snapshot(), taker.events(), taker.refusal(), taker.findings());
    }

    /** What a negotiation was set up with. It never changes: what is in memory is as good as what is stored. */
    public Charter charter(NegotiationId id) {
        return sessions.find(id).map(Session::charter).orElseGet(() -> exclusively(id, Session::charter));
    }

    /** The negotiation as it is now, with its events. */
    public Snapshot read(NegotiationId id) {
        return upToDate(id, Session::snapshot);
    }

    /** What our side should do next. */
    public Recommendation advise(NegotiationId id) {
        return upToDate(id, session -> session.lineup().ask(() -> recommend(session)));
    }

    /** What our side should do next, with what the advice rests on: all of the same moment. */
    public Consultation consult(NegotiationId id) {
        return upToDate(id, session -> session.lineup()
                .ask(() -> new Consultation(session.snapshot(), recommend(session), TrackerFindings.of(session))));
    }

    private Recommendation recommend(Session session) {
        return Copilot.recommend(session, now(session.negotiation().course().lastAt()));
    }

    /** What the trackers have noticed. */
    public List<ReportedFinding> findings(NegotiationId id) {
        return exclusively(id, session -> session.lineup().ask(() -> TrackerFindings.of(session)));
    }

    /** Whether to negotiate at all. */
    public Viability assess(NegotiationId id) {
        return exclusively(
                id, session -> assessments.assess(session.negotiation().course(), now(Instant.EPOCH)));
    }

    /** Looks at a negotiation after what time has brought about. */
    private <T> T upToDate(NegotiationId id, Function<Session, T> look) {
        return exclusively(id, session -> {
            letTimePass(session);
            return look.apply(session);
        });
    }

    private void letTimePass(Session session) {
        if (session.negotiation()
                .nextLapse()
                .filter(moment -> !moment.isAfter(clock.instant()))
                .isPresent()) {
            take(session, Tick::new);
        }
    }

    /** Time in the precision that is stored, and never before what has already happened, should the clock jump back. */
    private Instant now(Instant notBefore) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(notBefore) ? notBefore : now;
    }

    private <T> T exclusively(NegotiationId id, Function<Session, T> work) {
        return exclusion.alone(id, () -> attempted(id, work));
    }

    private <T> T attempted(NegotiationId id, Function<Session, T> work) {
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
    }

    private Session session(NegotiationId id) {
        return sessions.find(id).filter(this::catchesUp).orElseGet(() -> rebuilt(id));
    }

    /** Whether a session knows, now, what other desks have done to its negotiation; otherwise it must be rebuilt. */
    private boolean catchesUp(Session session) {
        List<NegotiationEvent> news = store.newsSince(session.negotiation());
        if (raisesPlan(news)) {
            return false;
        }
        session.happened(news);
        return true;
    }

    /** A session searches one region; rebuilt, it searches what may be proposed from now on. */
    private static boolean raisesPlan(List<NegotiationEvent> events) {
        return events.stream().anyMatch(TeamEvent.PlanRaised.class::isInstance);
    }

    private Session rebuilt(NegotiationId id) {
        List<NegotiationEvent> events = store.read(id);
        if (events.isEmpty()) {
            throw new NegotiationNotFoundException(id);
        }
        Session session = maker.rebuild(events);
        sessions.keep(id, session);
        return session;
    }
}
