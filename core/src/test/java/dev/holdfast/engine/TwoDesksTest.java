package dev.holdfast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.Fixtures;
import dev.holdfast.engine.answer.Turn;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.store.Changes;
import dev.holdfast.engine.store.NegotiationStore;
import dev.holdfast.engine.store.VersionConflictException;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two desks, as in two processes, keep sessions of one negotiation in memory and work on one store. */
class TwoDesksTest {

    /** Lets somebody else in before the next events are appended. */
    private static final class Events implements NegotiationStore {
        private final List<NegotiationEvent> events = new ArrayList<>();
        private final Deque<Runnable> interruptions = new ArrayDeque<>();
        private int looks;

        @Override
        public List<NegotiationEvent> read(NegotiationId id) {
            looks++;
            return List.copyOf(events);
        }

        @Override
        public List<NegotiationEvent> newsSince(Negotiation known) {
            looks++;
            return List.copyOf(events.subList((int) known.course().version(), events.size()));
        }

        @Override
        public void append(Changes changes) {
            Optional.ofNullable(interruptions.poll()).ifPresent(Runnable::run);
            if (changes.expectedVersion() != events.size()) {
                throw new VersionConflictException(changes.expectedVersion());
            }
            events.addAll(changes.events());
        }
    }

    private final Events store = new Events();
    private final NegotiationDesk one = desk();
    private final NegotiationDesk other = desk();
    private NegotiationId id;

    private NegotiationDesk desk() {
        PluginRegistry none = PluginRegistry.of(List.of());
        return new NegotiationDesk(
                store, none, new DirectCaller(none), Clock.fixed(Fixtures.MONDAY, ZoneOffset.UTC), 8);
    }

    @BeforeEach
    void bothKnowTheNegotiation() {
        Charter charter = Fixtures.charter(Mode.COPILOT, Fixtures.brief(Deadline.afterRounds(9)));
        id = charter.id();
        one.prepare(charter, Optional.of(Fixtures.reservation(LastDecision.WALK)), Fixtures.OWNER);
        other.read(id);
    }

    private static Command open(Instant now) {
        return new PreparingCommand.OpenTalk(now, Fixtures.OWNER);
    }

    private static Function<Instant, Command> rejection(String words) {
        return now -> new PreparingCommand.LogRejection(now, Fixtures.OWNER, words);
    }

    @Test
    void eachReadsWhatTheOtherHasDone() {
        one.act(id, rejection("no"));
        assertThat(other.read(id).events()).isEqualTo(store.events);

        other.act(id, rejection("no again"));
        assertThat(one.read(id).events()).isEqualTo(store.events).hasSize(4);
    }

    @Test
    void whatNeverChangesIsKnownWithoutAskingTheStoreAgain() {
        Charter charter = one.charter(id);
        int looks = store.looks;

        assertThat(one.charter(id)).isEqualTo(charter);
        assertThat(store.looks).isEqualTo(looks);
        assertThat(desk().charter(id)).isEqualTo(charter);
    }

    @Test
    void aRefusalRestsOnWhatTheOtherHasDone() {
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated()) {
                one.act(id, now -> new PreparingCommand.StateFact(now, Fixtures.OWNER, fact, "she said so"));
            }
        }
        one.act(id, rejection("too expensive"));
        one.act(id, rejection("no"));
        assertThat(one.act(id, TwoDesksTest::open).refusal()).isEmpty();

        assertThat(other.act(id, TwoDesksTest::open).refusal()).isPresent();
        assertThat(other.read(id).events()).isEqualTo(store.events);
    }

    @Test
    void aConditionIsAskedAgainWhenAnotherWasFirst() {
        int known = one.read(id).events().size();
        store.interruptions.add(() -> other.act(id, rejection("the other's")));

        Optional<Turn> turn = one.actIf(
                id, snapshot -> snapshot.events().size() == known, rejection("mine, if nothing has happened"));

        assertThat(turn).isEmpty();
        assertThat(store.events).hasSize(known + 1);
        assertThat(one.actIf(id, snapshot -> snapshot.events().size() == known + 1, rejection("mine")))
                .isPresent();
        assertThat(store.events).hasSize(known + 2);
    }

    @Test
    void whoComesSecondBeginsAnewAndNothingIsLostOrDoubled() {
        store.interruptions.add(() -> other.act(id, rejection("the other's")));

        Turn turn = one.act(id, rejection("mine"));

        assertThat(turn.events()).hasSize(1);
        assertThat(store.events).hasSize(4);
        assertThat(one.read(id).events()).isEqualTo(store.events);
    }

    @Test
    void whoIsAlwaysSecondGivesUpWithNothingDone() {
        for (int attempt = 0; attempt < 20; attempt++) {
            store.interruptions.add(() -> store.events.add(store.events.get(store.events.size() - 1)));
        }
        assertThatThrownBy(() -> one.act(id, rejection("mine"))).isInstanceOf(VersionConflictException.class);
        assertThat(store.interruptions).as("attempts are bounded").hasSize(15);
    }
}
