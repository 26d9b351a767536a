package dev.holdfast.server.store.request;

import dev.holdfast.server.store.StoreUnavailable;
import java.util.Optional;
import java.util.function.Supplier;

/** The marks that ride on threads. The first write of a thread takes its mark along; later ones go without. */
public final class Marks {

    /** How far the mark of a thread has come. */
    public enum Progress {
        /** Nothing was written. */
        WAITING,
        /** It is durable, with what was written. */
        WRITTEN,
        /** The database was lost at the wrong moment. */
        UNKNOWN
    }

    private static final class Ride {
        private final Mark mark;
        private Progress progress = Progress.WAITING;

        Ride(Mark mark) {
            this.mark = mark;
        }
    }

    /** Of this store: where a process has two, neither knows of the other. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Ride> rides = new ThreadLocal<>();

    public void begin(Mark mark) {
        rides.set(new Ride(mark));
    }

    /** Takes the mark from this thread, if there is one, and tells what became of it. */
    public Progress end() {
        Ride ride = rides.get();
        rides.remove();
        return ride == null ? Progress.WAITING : ride.progress;
    }

    /**
     * The mark that must go with what this thread writes next: also where it is not known whether it was written, since then it
     * is either taken along now or found to be there.
     */
    public Optional<Mark> waiting() {
        return Optional.ofNullable(rides.get())
                .filter(ride -> ride.progress != Progress.WRITTEN)
                .map(ride -> ride.mark);
    }

    /** Writes something together with the mark that waits, and remembers what became of both. */
    public <T> T carried(Supplier<T> write) {
        Ride ride = rides.get();
        try {
            T answer = write.get();
            ride.progress = Progress.WRITTEN;
            return answer;
        } catch (StoreUnavailable fault) {
            if (fault.outcome() == StoreUnavailable.Outcome.UNKNOWN) {
                ride.progress = Progress.UNKNOWN;
            }
            throw fault;
        }
    }
}
