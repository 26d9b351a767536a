package dev.holdfast.server.negotiations.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.server.http.pace.Pace;
import dev.holdfast.server.http.stream.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** A line to somebody who reads when a test says so, on which time passes likewise. All is done on the test's thread. */
final class SlowLine implements Line {

    private record Due(long moment, long number, Runnable work) {}

    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparingLong(Due::moment).thenComparingLong(Due::number));

    /** What was written, in order. */
    final List<String> written = new ArrayList<>();

    /** How often something was written while something else was on its way. */
    int collisions;

    private Optional<Runnable> onItsWay = Optional.empty();
    private long now;
    private long number;

    /** The reader takes what is on its way. */
    void read() {
        Runnable then = onItsWay.orElseThrow(() -> new AssertionError("nothing to read"));
        onItsWay = Optional.empty();
        then.run();
        pass(0);
    }

    boolean isEmpty() {
        return onItsWay.isEmpty();
    }

    /** Time passes, and what falls due is done. */
    void pass(long nanos) {
        long end = now + nanos;
        while (!due.isEmpty() && due.peek().moment() <= end) {
            Due next = due.remove();
            now = Math.max(now, next.moment());
            next.work().run();
        }
        now = end;
    }

    @Override
    public void write(byte[] bytes, Runnable then, Runnable gone) {
        collisions += onItsWay.isPresent() ? 1 : 0;
        written.add(new String(bytes, UTF_8));
        onItsWay = Optional.of(then);
    }

    @Override
    public void end() {
        written.add("(end)");
    }

    @Override
    public void breakOff() {
        end();
    }

    @Override
    public Optional<Pace> pace() {
        return Optional.empty();
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void at(long moment, Runnable work) {
        due.add(new Due(moment, number++, work));
    }
}
