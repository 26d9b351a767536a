package dev.holdfast.server.negotiations.stream;

import dev.holdfast.server.http.pace.Pace;
import dev.holdfast.server.negotiations.events.CloudEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When events leave. For a caller who is paced, an event leaves when the answer to the command would leave that brought it
 * about: the time that our side took to decide is to be seen in neither.
 */
final class Departure {

    private final Optional<Pace> pace;
    private final long opened;
    private final Clock clock;
    private boolean begun;

    /**
     * The departures of one stream.
     *
     * @param opened when the stream was opened, in nanoseconds of the line
     * @param clock the one by which events happen
     */
    Departure(Optional<Pace> pace, long opened, Clock clock) {
        this.pace = pace;
        this.opened = opened;
        this.clock = clock;
    }

    /** The moment at which events leave that are ready now; the beginning of the stream and signs of life have none. */
    long of(List<CloudEvent> events, long now) {
        boolean isAnswer = !begun;
        begun = true;
        if (pace.isEmpty() || (events.isEmpty() && !isAnswer)) {
            return now;
        }
        long happened = isAnswer ? opened : moment(events.get(events.size() - 1).time(), now);
        return pace.get().leave(happened, now);
    }

    /** What happened before the stream was opened answers its opening. */
    private long moment(Instant time, long now) {
        Duration ago = Duration.between(time, clock.instant());
        return ago.compareTo(Duration.ofNanos(now - opened)) >= 0 ? opened : now - ago.toNanos();
    }
}
