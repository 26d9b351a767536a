package dev.holdfast.server.lifecycle;

import java.util.Arrays;

/** Who has begun the end of this process: it waits for the hooks, and so can be found. */
final class WhoEnds {

    private WhoEnds() {}

    /** Whether a signal did (Ctrl-C, SIGTERM), and not something that runs in the process. */
    static boolean isSignal() {
        return Thread.getAllStackTraces().values().stream()
                .anyMatch(stack -> contains(stack, "java.lang.ApplicationShutdownHooks")
                        && contains(stack, "java.lang.Terminator"));
    }

    private static boolean contains(StackTraceElement[] stack, String classes) {
        return Arrays.stream(stack).anyMatch(frame -> frame.getClassName().startsWith(classes));
    }
}
