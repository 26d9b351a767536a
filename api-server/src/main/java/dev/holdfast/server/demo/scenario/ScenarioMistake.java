package dev.holdfast.server.demo.scenario;

import java.io.Serial;

/** Thrown when a scenario cannot be read or played as it is written; the message is for its author, a line for each mistake. */
public final class ScenarioMistake extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public ScenarioMistake(String message) {
        super(message, null, false, false);
    }
}
