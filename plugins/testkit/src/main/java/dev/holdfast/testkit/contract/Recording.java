package dev.holdfast.testkit.contract;

import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.testkit.situation.TestTalk;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A talk that parts are led through.
 *
 * @param name what happens in it
 * @param events all its events
 * @param opening how many of them belong to the preparation and the opening
 */
record Recording(String name, List<NegotiationEvent> events, int opening) {

    /** The talk as it was after its opening, and after each event that followed. */
    Stream<TestTalk> moments() {
        return IntStream.rangeClosed(opening, events.size())
                .mapToObj(length -> TestTalk.replaying(events.subList(0, length)));
    }

    /** The talk at its end. */
    TestTalk end() {
        return TestTalk.replaying(events);
    }

    @Override
    public String toString() {
        return name;
    }
}
