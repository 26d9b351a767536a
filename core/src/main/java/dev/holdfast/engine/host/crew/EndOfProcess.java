package dev.holdfast.engine.host.crew;

import java.util.Arrays;

/** Who has asked for the end of the process: {@code System.exit} does not return to its caller, who so can be found. */
final class EndOfProcess {

    private EndOfProcess() {}

    static boolean isAskedForBy(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .map(StackTraceElement::getClassName)
                .anyMatch(name -> name.equals("java.lang.Shutdown"));
    }
}
