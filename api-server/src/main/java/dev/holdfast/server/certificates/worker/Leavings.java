package dev.holdfast.server.certificates.worker;

import dev.holdfast.server.StartFailure;
import dev.holdfast.server.lifecycle.EndHook;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What must not outlive us, however we end: the measuring process and the directory of its reports. */
final class Leavings implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private Optional<Mailbox> mailbox = Optional.empty();
    private Optional<Process> process = Optional.empty();
    private Optional<EndHook> hook = Optional.empty();
    private boolean over;

    private Leavings() {}

    /** Nothing so far. */
    static Leavings none() {
        Leavings leavings = new Leavings();
        try {
            leavings.hook = Optional.of(EndHook.of("leavings", leavings::removeAtEnd));
        } catch (IllegalStateException ending) {
            leavings.over = true;
        }
        return leavings;
    }

    /** Makes a mailbox, and takes care of it. */
    synchronized Mailbox mailbox(String secret) throws IOException {
        check();
        Mailbox made = new Mailbox(Files.createTempDirectory("holdfast-certify"), secret);
        mailbox = Optional.of(made);
        return made;
    }

    /** Starts a process, and takes care of it. */
    synchronized Process start(ProcessBuilder builder) throws IOException {
        check();
        Process started = builder.start();
        process = Optional.of(started);
        return started;
    }

    /** Fails when we are told to end. */
    synchronized void check() {
        if (over) {
            throw new StartFailure("The command was stopped.");
        }
    }

    private synchronized void removeAtEnd() {
        over = true;
        try {
            remove();
        } catch (IOException kept) {
            // nobody is left to be told
        }
    }

    private synchronized void remove() throws IOException {
        process.ifPresent(Leavings::end);
        if (mailbox.isPresent()) {
            mailbox.get().clear();
        }
    }

    private static void end(Process process) {
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        remove();
        hook.ifPresent(EndHook::close);
    }
}
