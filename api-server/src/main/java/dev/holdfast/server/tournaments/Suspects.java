package dev.holdfast.server.tournaments;

import dev.holdfast.server.StartFailure;
import dev.holdfast.server.lifecycle.EndHook;
import dev.holdfast.server.tournaments.results.AttendanceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds out who has ended the process of a tournament without leaving a word: the sessions that were at play then are played
 * again, one at a time, in a process of their own. Where that ends as well, who was asked is guilty; where it does not, it was
 * somebody from outside, and nothing has happened.
 */
final class Suspects {

    /** What a process ends with after Ctrl-C, {@code kill -9} and SIGTERM. */
    private static final Set<Integer> SIGNALLED = Set.of(130, 137, 143);

    private final List<String> command;

    /** The command plays the sessions of an attendance, each alone. */
    Suspects(List<String> command) {
        this.command = List.copyOf(command);
    }

    /**
     * Goes on until nobody is a suspect.
     *
     * @param first the first session that counts
     * @param guilty is told the session and the seat of who has ended the process
     */
    void settle(AttendanceFile attendance, long first, BiConsumer<Long, Integer> guilty)
            throws IOException, InterruptedException {
        attendance.begun(0).headSet(first).forEach(attendance::ends);
        while (!attendance.begun(first).isEmpty()) {
            attendance.aloneIsOver();
            int code = run();
            Optional<Long> alone = attendance.playedAlone();
            if (SIGNALLED.contains(code)) {
                throw new StartFailure("Interrupted while it was looked for who had ended the process.");
            }
            if (alone.isEmpty()) {
                return;
            }
            int seat = attendance.asked().orElse(0);
            attendance.endedProcess(alone.get(), seat);
            guilty.accept(alone.get(), seat);
        }
    }

    private int run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        EndHook hook = EndHook.of("suspects", process::destroyForcibly);
        try {
            return process.waitFor();
        } finally {
            process.destroyForcibly();
            hook.close();
        }
    }
}
