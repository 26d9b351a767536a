package dev.holdfast.server.tournaments.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.lab.tournament.Attendance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Which sessions are at play, in memory that the operating system keeps as a file: what has been noted is there whatever ends
 * the process, and noting it takes nanoseconds. Who has ended the process is kept beside it, as text.
 */
public final class AttendanceFile implements Attendance {

    /** More than sessions can be apart that are at play at the same time. */
    private static final int PLACES = 8192;

    /** Neighbours are noted by different threads: they are kept apart by a line of the processor's cache. */
    private static final int LINE = 8;

    /** After the places: the session that is played alone, and the seat that is asked there. */
    private static final int ALONE = PLACES;

    private static final int ASKED = PLACES + 1;
    private static final int LENGTH = (PLACES + LINE) * Long.BYTES;

    private final Path file;
    private final Path ended;
    private final LongBuffer places;
    private final Map<Long, Integer> endedProcess = new ConcurrentSkipListMap<>();

    private AttendanceFile(Path file, Path ended, LongBuffer places) {
        this.file = file;
        this.ended = ended;
        this.places = places;
    }

    /** Opens what has been noted before, or begins. */
    static AttendanceFile in(Path file, Path ended) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            LongBuffer places = channel.map(MapMode.READ_WRITE, 0, LENGTH).asLongBuffer();
            AttendanceFile attendance = new AttendanceFile(file, ended, places);
            attendance.readEnded();
            return attendance;
        }
    }

    private void readEnded() throws IOException {
        if (Files.exists(ended)) {
            for (String line : Files.readAllLines(ended)) {
                String[] words = line.split(" ", -1);
                if (words.length == 2) {
                    endedProcess.put(Long.valueOf(words[0]), Integer.valueOf(words[1]));
                }
            }
        }
    }

    private static int place(long session) {
        int number = (int) (session % PLACES);
        return number % (PLACES / LINE) * LINE + number / (PLACES / LINE);
    }

    @Override
    public void begins(long session) {
        places.put(place(session), session + 1);
    }

    @Override
    public void ends(long session) {
        places.put(place(session), 0);
    }

    /** The sessions from a number on that had begun and were not over. */
    public SortedSet<Long> begun(long first) {
        SortedSet<Long> begun = new TreeSet<>();
        for (int place = 0; place < PLACES; place++) {
            long session = places.get(place) - 1;
            if (session >= first) {
                begun.add(session);
            }
        }
        return begun;
    }

    /** A session is played while no other is. */
    public void alone(long session) {
        places.put(ASKED, 0);
        places.put(ALONE, session + 1);
    }

    /** No session is played alone any more. */
    public void aloneIsOver() {
        places.put(ALONE, 0);
    }

    /** In the session that is played alone, a party is asked. */
    public void asks(int seat) {
        places.put(ASKED, seat + 1L);
    }

    /** The session that was played alone, if one was, and has not come to an end. */
    public Optional<Long> playedAlone() {
        return Optional.of(places.get(ALONE) - 1).filter(session -> session >= 0);
    }

    /** Who was asked there last. */
    public OptionalInt asked() {
        int seat = (int) places.get(ASKED) - 1;
        return seat < 0 ? OptionalInt.empty() : OptionalInt.of(seat);
    }

    @Override
    public void endedProcess(long session, int seat) {
        try {
            Files.write(
                    ended,
                    (session + " " + seat + "\n").getBytes(UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        endedProcess.put(session, seat);
        ends(session);
    }

    @Override
    public Map<Long, Integer> endedProcess() {
        return endedProcess;
    }

    /** The tournament has ended in order: nothing is at play. */
    public void close(boolean complete) throws IOException {
        Files.deleteIfExists(file);
        if (complete) {
            Files.deleteIfExists(ended);
        }
    }
}
