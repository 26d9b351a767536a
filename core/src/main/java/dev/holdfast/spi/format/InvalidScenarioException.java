package dev.holdfast.spi.format;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a scenario cannot be read or written; it carries everything that stands against it. */
public final class InvalidScenarioException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<ScenarioProblem> problems;

    /** Takes the problems, at least one. */
    public InvalidScenarioException(List<ScenarioProblem> problems) {
        super(problems.stream().map(ScenarioProblem::line).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a scenario without problems can be read");
        }
        this.problems = List.copyOf(problems);
    }

    /** Every problem that was found. */
    public List<ScenarioProblem> problems() {
        return problems;
    }
}
