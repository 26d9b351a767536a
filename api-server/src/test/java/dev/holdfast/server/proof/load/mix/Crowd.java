package dev.holdfast.server.proof.load.mix;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Many people at once, one thread each. */
final class Crowd implements AutoCloseable {

    private final List<Person> people = new ArrayList<>();
    private final ExecutorService threads;

    Crowd(List<URI> servers, int size) throws Exception {
        this.threads = Executors.newFixedThreadPool(size);
        List<Callable<Person>> arriving = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            long seed = number;
            arriving.add(() -> new Person(servers, seed));
        }
        for (Future<Person> each : threads.invokeAll(arriving)) {
            people.add(each.get());
        }
    }

    /** Each does the next thing when the last is done. */
    Tally asFastAsPossible(Duration time) throws Exception {
        return all(person -> closed(person, System.nanoTime() + time.toNanos()));
    }

    /**
     * All together do so many things in a second, at moments that are fixed beforehand. Whoever is late does the next thing at
     * once, and its time counts from the moment at which it should have begun.
     */
    Tally at(double perSecond, Duration time) throws Exception {
        long pause = (long) (people.size() * 1e9 / perSecond);
        return all(person -> paced(person, pause, System.nanoTime() + time.toNanos()));
    }

    @FunctionalInterface
    private interface Day {
        Tally spend(Person person) throws IOException;
    }

    private Tally all(Day day) throws Exception {
        long start = System.nanoTime();
        List<Future<Tally>> running = new ArrayList<>();
        for (Person person : people) {
            running.add(threads.submit(() -> day.spend(person)));
        }
        Tally all = new Tally();
        for (Future<Tally> each : running) {
            all.add(each.get());
        }
        return all.took((System.nanoTime() - start) / 1e9);
    }

    private static Tally closed(Person person, long end) throws IOException {
        Tally tally = new Tally();
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            one(person, tally, now);
        }
        return tally;
    }

    private Tally paced(Person person, long pause, long end) throws IOException {
        Tally tally = new Tally();
        long first = System.nanoTime() + pause * people.indexOf(person) / people.size();
        for (long due = first; due < end; due += pause) {
            for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            one(person, tally, due);
        }
        return tally;
    }

    private static void one(Person person, Tally tally, long start) throws IOException {
        try {
            Kind kind = person.step();
            tally.done(kind, System.nanoTime() - start);
        } catch (Person.Unexpected answer) {
            tally.failed(answer.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (Person person : people) {
            person.close();
        }
    }
}
