package dev.holdfast.testkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.testkit.InMemoryStore;
import dev.holdfast.testkit.SteppableClock;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Sessions are a cache: whatever is forgotten and whenever, everything goes on as if it had not been. */
class ReplayTest {

    private static final long NEGOTIATIONS = Long.getLong("holdfast.replay", 3_000);

    private final PluginRegistry registry = PluginRegistry.of(List.of(MemoryPlugin.make()));

    @Test
    void aDeskThatForgetsAfterEachStepDoesWhatOneDoesThatRemembers() {
        for (long seed = 0; seed < NEGOTIATIONS; seed++) {
            InMemoryStore store = new InMemoryStore();
            SteppableClock clock = SteppableClock.atStart();
            NegotiationDesk remembering = desk(new InMemoryStore(), clock);
            List<Object> expected = play(seed, clock, step -> remembering);
            SteppableClock again = SteppableClock.atStart();
            assertThat(play(seed, again, step -> desk(store, again)))
                    .as("negotiation %d, forgotten after each step", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void twoNegotiationsThatPushEachOtherOutOfMemoryDoNotDisturbEachOther() {
        for (long seed = 0; seed < NEGOTIATIONS / 2; seed++) {
            SteppableClock clock = SteppableClock.atStart();
            SteppableClock other = SteppableClock.atStart();
            NegotiationDesk one = desk(new InMemoryStore(), clock);
            List<Object> alone = play(seed, clock, step -> one);
            NegotiationDesk shared = desk(new InMemoryStore(), other);
            Playing first = new Playing(seed, other);
            Playing second = new Playing(seed + NEGOTIATIONS, SteppableClock.atStart());
            while (first.goesOn()) {
                first.step(shared);
                if (second.goesOn()) {
                    second.step(shared);
                }
            }
            assertThat(first.told()).as("negotiation %d beside another", seed).isEqualTo(alone);
        }
    }

    private NegotiationDesk desk(InMemoryStore store, SteppableClock clock) {
        return new NegotiationDesk(store, registry, new DirectCaller(registry), clock, 1);
    }

    private static List<Object> play(long seed, SteppableClock clock, IntFunction<NegotiationDesk> desks) {
        Playing playing = new Playing(seed, clock);
        for (int step = 0; playing.goesOn(); step++) {
            playing.step(desks.apply(step));
        }
        return playing.told();
    }
}
