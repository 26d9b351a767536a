package dev.holdfast.testkit;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.engine.answer.Turn;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.testkit.TestNegotiation.Interjection;
import dev.holdfast.testkit.opponent.Table;
import dev.holdfast.testkit.opponent.TheirMove;
import dev.holdfast.testkit.transcript.Step;
import dev.holdfast.testkit.transcript.Transcript;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plays a test negotiation, once. */
final class Play {

    private static final Author OWNER = new Author(Author.Role.OWNER, "Olga");
    private static final Author NEGOTIATOR = new Author(Author.Role.NEGOTIATOR, Team.NEGOTIATOR);
    private static final Author OTHER = new Author(Author.Role.COUNTERPARTY, "Carl");
    private static final int MOST_TURNS = 10_000;

    private final TestNegotiation plan;
    private final Charter charter;
    private final Reservation reservation;
    private final SteppableClock clock = SteppableClock.atStart();
    private final InMemoryStore store = new InMemoryStore();
    private final PluginRegistry registry;
    private final PluginCaller caller;
    private final List<Step> steps = new ArrayList<>();
    private NegotiationDesk desk;

    Play(TestNegotiation plan, Reservation reservation) {
        this.plan = plan;
        this.charter = plan.charter();
        this.reservation = reservation;
        this.registry = PluginRegistry.of(plan.plugins);
        this.caller = plan.caller.apply(registry);
        this.desk = openDesk();
    }

    private NegotiationDesk openDesk() {
        return new NegotiationDesk(store, registry, caller, clock, 1);
    }

    Transcript play() {
        prepare();
        act(OWNER, "opens", Optional.empty(), at -> new PreparingCommand.OpenTalk(at, OWNER));
        boolean goesOn = isOpen();
        for (int turn = 0; goesOn; turn++) {
            if (turn == MOST_TURNS) {
                throw new IllegalStateException("the other side never stops: give the mandate a deadline");
            }
            interject(turn);
            letOurPeopleMove(turn);
            goesOn = isOpen() && letThemMove(turn) && isOpen();
        }
        return new Transcript(steps, desk.read(charter.id()));
    }

    private void prepare() {
        Optional<Refusal> refusal =
                desk.prepare(charter, Optional.of(reservation), OWNER).refusal();
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get().message());
        }
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated()) {
                desk.act(charter.id(), at -> new PreparingCommand.StateFact(at, OWNER, fact, "seen"));
            } else {
                desk.act(charter.id(), at -> new PreparingCommand.LogRejection(at, OWNER, "once"));
                desk.act(charter.id(), at -> new PreparingCommand.LogRejection(at, OWNER, "twice"));
            }
        }
    }

    private boolean isOpen() {
        return desk.read(charter.id()).negotiation() instanceof Talk;
    }

    private void interject(int turn) {
        for (Interjection each : plan.interjections) {
            if (each.turn() == turn) {
                Command shown = each.command().apply(clock.instant());
                String words = shown.getClass().getSimpleName();
                act(shown.by(), words, Optional.empty(), each.command());
            }
        }
    }

    private void letOurPeopleMove(int turn) {
        if (charter.mode() != Mode.COPILOT || !isOpen()) {
            return;
        }
        Recommendation advice = desk.advise(charter.id());
        Optional<Move> move = plan.team.next(table(turn), advice);
        if (move.isPresent()) {
            String words = move.get().getClass().getSimpleName();
            act(NEGOTIATOR, words, Optional.of(advice), at -> OurMoves.command(move.get(), at, NEGOTIATOR));
        }
    }

    private boolean letThemMove(int turn) {
        TheirMove move = plan.opponent.next(table(turn));
        if (move instanceof TheirMove.Stop) {
            return false;
        }
        clock.step(move instanceof TheirMove.Wait wait ? wait.time() : plan.pace);
        letTimePass();
        if (isOpen() && !(move instanceof TheirMove.Wait)) {
            Table table = table(turn);
            act(OTHER, TheirMoves.words(move), Optional.empty(), at -> TheirMoves.command(move, table, at, OTHER));
        }
        return true;
    }

    private void letTimePass() {
        Turn turn = desk.act(charter.id(), Tick::new);
        if (!turn.events().isEmpty()) {
            record(Author.CLOCK, "has moved on", Optional.empty(), turn);
        }
    }

    private Table table(int turn) {
        Snapshot now = desk.read(charter.id());
        OffersOnTable offers = now.negotiation().course().offers();
        return new Table(
                charter.brief().space(), turn, clock.instant(), offers.ours(), offers.theirs(), now.publicEvents());
    }

    private void act(Author by, String words, Optional<Recommendation> advice, Function<Instant, Command> command) {
        record(by, words, advice, desk.act(charter.id(), command));
    }

    private void record(Author by, String words, Optional<Recommendation> advice, Turn turn) {
        forget();
        steps.add(new Step(
                clock.instant(),
                by,
                words,
                advice,
                turn.events(),
                turn.refusal(),
                turn.findings(),
                desk.findings(charter.id())));
        forget();
    }

    private void forget() {
        if (plan.forgetful) {
            desk = openDesk();
        }
    }
}
