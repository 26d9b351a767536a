package dev.holdfast.server.http.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes<String> lanes = new Lanes<>(100, 150);

    @Test
    void lanesGiveInTurnAndEachInOrder() {
        lanes.add("a", "a1");
        lanes.add("a", "a2");
        lanes.add("a", "a3");
        lanes.add("b", "b1");
        lanes.add("c", "c1");
        lanes.add("b", "b2");

        assertThat(all()).containsExactly("a1", "b1", "c1", "a2", "b2", "a3");
        assertThat(lanes.next(lane -> true)).isEmpty();
    }

    @Test
    void whoeverComesToAFullLaneLeavesRoomForOthers() {
        for (int each = 0; each < 100; each++) {
            assertThat(lanes.add("greedy", "g")).isTrue();
        }

        assertThat(lanes.add("greedy", "g")).isFalse();
        assertThat(lanes.add("modest", "m")).isTrue();
    }

    @Test
    void allLanesTogetherHoldOnlySoMuch() {
        for (int each = 0; each < 150; each++) {
            assertThat(lanes.add("lane " + each, "x")).isTrue();
        }

        assertThat(lanes.add("one more", "x")).isFalse();
        assertThat(lanes.size()).isEqualTo(150);
    }

    @Test
    void aClosedLaneKeepsItsTurn() {
        lanes.add("a", "a1");
        lanes.add("b", "b1");
        lanes.add("b", "b2");

        assertThat(lanes.next(lane -> !lane.equals("a"))).contains("b1");
        assertThat(lanes.next(lane -> false)).isEmpty();
        assertThat(all()).containsExactly("a1", "b2");
    }

    @Test
    void whatHasGoneIsNotGiven() {
        lanes.add("a", "a1");
        lanes.add("b", "b1");

        assertThat(lanes.remove("a", "a1")).isTrue();
        assertThat(lanes.remove("a", "a1")).isFalse();
        assertThat(all()).containsExactly("b1");
        assertThat(lanes.size()).isZero();
    }

    private List<String> all() {
        List<String> given = new ArrayList<>();
        Optional<String> next = lanes.next(lane -> true);
        while (next.isPresent()) {
            given.add(next.get());
            next = lanes.next(lane -> true);
        }
        return given;
    }
}
