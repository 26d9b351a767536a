package dev.holdfast.server.negotiations.stream;

import dev.holdfast.server.config.events.EventsConfig;
import dev.holdfast.server.feed.TailListener;
import dev.holdfast.server.feed.TailWatch;
import dev.holdfast.server.http.stream.BeforeStop;
import dev.holdfast.server.negotiations.stream.source.StreamKind;
import dev.holdfast.server.negotiations.stream.source.Topic;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.store.tail.Appended;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** All streams that are open on this server: wakes them, limits them, and ends them before the server stops. */
public final class OpenStreams implements TailListener, BeforeStop {

    private static final int LOOKS_BEFORE_BREAKING_OFF = 100;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(10);

    private final EventsConfig config;
    private final TailWatch watch;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();

    /** The same by what they tell of: what is appended is nothing to most of them. */
    private final Map<Topic, Set<EventStream>> byTopic = new ConcurrentHashMap<>();

    /** Of each caller the oldest first. */
    private final Map<Caller, Deque<EventStream>> perCaller = new HashMap<>();

    private volatile boolean stopping;

    @Inject
    OpenStreams(EventsConfig config, TailWatch watch) {
        this.config = config;
        this.watch = watch;
    }

    /** How many there are. */
    public int count() {
        return streams.size();
    }

    /** How many of a kind there are. */
    long count(StreamKind kind) {
        return streams.stream().filter(stream -> stream.topic().kind() == kind).count();
    }

    /** Refuses where there are too many already. */
    void requireRoom() {
        if (stopping || streams.size() >= config.maxStreams()) {
            throw new ProblemException(
                    ErrorCode.UNAVAILABLE, "As many streams of events are open as this server takes at a time.");
        }
    }

    /**
     * Counts a stream that has begun. Where its caller has more than they may, their oldest ends: it is most likely to be one
     * whose other end is gone already, and whoever does listen there comes back and goes on where they were.
     *
     * @return false if the stream has to end, because the server stops
     */
    boolean opened(EventStream stream) {
        synchronized (perCaller) {
            if (streams.isEmpty()) {
                watch.listen(this);
            }
            streams.add(stream);
            byTopic.compute(stream.topic(), (topic, known) -> {
                Set<EventStream> listening = known == null ? ConcurrentHashMap.newKeySet(1) : known;
                listening.add(stream);
                return listening;
            });
            Deque<EventStream> theirs = perCaller.computeIfAbsent(stream.caller(), caller -> new ArrayDeque<>(1));
            theirs.add(stream);
            theirs.stream()
                    .limit(Math.max(0, theirs.size() - config.maxStreamsPerCaller()))
                    .forEach(EventStream::end);
        }
        return !stopping;
    }

    void closed(EventStream stream) {
        synchronized (perCaller) {
            if (!streams.remove(stream)) {
                return;
            }
            byTopic.computeIfPresent(stream.topic(), (topic, listening) -> {
                listening.remove(stream);
                return listening.isEmpty() ? null : listening;
            });
            perCaller.computeIfPresent(stream.caller(), (caller, theirs) -> {
                theirs.remove(stream);
                return theirs.isEmpty() ? null : theirs;
            });
            if (streams.isEmpty()) {
                watch.leave(this);
            }
        }
    }

    @Override
    public void appended(Appended event) {
        for (Topic topic : Topic.of(event)) {
            byTopic.getOrDefault(topic, Set.of()).forEach(EventStream::appended);
        }
    }

    @Override
    public void end() {
        stopping = true;
        int number = 0;
        for (EventStream stream : streams) {
            stream.leave(number++);
        }
        for (int look = 0; look < LOOKS_BEFORE_BREAKING_OFF && !streams.isEmpty(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        streams.forEach(EventStream::breakOff);
    }
}
