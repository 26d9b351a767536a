package dev.holdfast.server.negotiations.stream;

import dev.holdfast.server.http.stream.Line;
import dev.holdfast.server.http.stream.LongAnswer;
import dev.holdfast.server.negotiations.events.CloudEvent;
import dev.holdfast.server.negotiations.stream.source.StreamSource;
import dev.holdfast.server.negotiations.stream.source.Topic;
import dev.holdfast.server.security.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One stream of events, from its beginning to its end. At any moment it either rests or one step is under way: look whether
 * the credential is good, read what comes next, wait for the moment at which it may leave, write, and again.
 */
final class EventStream implements LongAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    private final StreamSource source;
    private final Ticket ticket;
    private final StreamDuty duty;

    /** How often it was woken since it rested last; it rests at 0. */
    private final AtomicInteger wakes = new AtomicInteger(1);

    private final AtomicBoolean beat = new AtomicBoolean();

    /** Whether there may be something to read: in the beginning, after an append, and after events that were read. */
    private final AtomicBoolean news = new AtomicBoolean(true);

    private boolean begun;
    private volatile boolean ending;
    private volatile Optional<byte[]> farewell = Optional.empty();
    private volatile boolean finished;
    private Line line;
    private Departure departure;
    private long nextBeat;

    EventStream(StreamSource source, Ticket ticket, StreamDuty duty) {
        this.source = source;
        this.ticket = ticket;
        this.duty = duty;
    }

    Topic topic() {
        return source.topic();
    }

    Caller caller() {
        return ticket.caller();
    }

    @Override
    public void begin(Line toCaller) {
        line = toCaller;
        departure = new Departure(line.pace(), line.now(), duty.clock());
        nextBeat = line.now();
        if (!duty.streams().opened(this)) {
            ending = true;
        }
        beatLater();
        line.at(line.now(), this::step);
    }

    /** Has it look for news: something was appended that its topic is about. */
    void appended() {
        news.set(true);
        wake();
    }

    /** Ends it when what is being written has been written. */
    void end() {
        ending = true;
        wake();
    }

    /** The same, when the server is about to stop: its caller is told when to come back. */
    void leave(int number) {
        farewell = Optional.of(duty.text().farewell(number));
        end();
    }

    /** Ends it although its caller does not read. */
    void breakOff() {
        line.breakOff();
    }

    private void wake() {
        if (wakes.getAndIncrement() == 0) {
            line.at(line.now(), this::step);
        }
    }

    /** At moments that nothing moves: when something was written before, and what, makes no difference. */
    private void beatLater() {
        Duration interval = duty.heartbeat();
        nextBeat += interval.toNanos();
        line.at(nextBeat, () -> {
            if (!finished) {
                beat.set(true);
                wake();
                beatLater();
            }
        });
    }

    private void step() {
        int seen = wakes.get();
        try {
            if (ending && begun && farewell.isPresent()) {
                line.write(farewell.get(), this::finish, this::finish);
                return;
            }
            if (ending || !ticket.isGood()) {
                finish();
                return;
            }
            if (beat.getAndSet(false) && begun) {
                // first: what comes next may have to wait for whoever works on the negotiation
                send(duty.text().beat(), List.of());
                return;
            }
            // who is only shown that the stream lives costs the store nothing
            List<CloudEvent> events = news.getAndSet(false) ? source.next() : List.of();
            if (!events.isEmpty()) {
                news.set(true);
            }
            if (!begun) {
                begun = true;
                send(duty.text().beginning(events), events);
                return;
            } else if (!events.isEmpty()) {
                send(duty.text().news(events), events);
                return;
            }
        } catch (RuntimeException | Error trouble) {
            // the caller comes back and says what it has been sent
            LOG.warn("A stream of events ends: {}", trouble.toString());
            finish();
            return;
        }
        if (!wakes.compareAndSet(seen, 0)) {
            line.at(line.now(), this::step);
        }
    }

    private void send(byte[] bytes, List<CloudEvent> events) {
        long moment = departure.of(events, line.now());
        if (moment <= line.now()) {
            write(bytes);
        } else {
            line.at(moment, () -> write(bytes));
        }
    }

    private void write(byte[] bytes) {
        line.write(bytes, this::step, this::finish);
    }

    private void finish() {
        finished = true;
        duty.streams().closed(this);
        line.end();
    }
}
