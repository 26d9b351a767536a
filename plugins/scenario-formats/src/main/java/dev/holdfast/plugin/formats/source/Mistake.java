package dev.holdfast.plugin.formats.source;

import dev.holdfast.spi.format.ScenarioProblem;
import java.util.Optional;

/** One thing that is wrong with a file. Thrown where it is found, caught by {@link Problems}; never leaves the plugin. */
public final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<ScenarioProblem> problem;

    Mistake(ScenarioProblem problem) {
        super(problem.line());
        this.problem = Optional.of(problem);
    }

    /** Nothing can be gone on with, and the reasons are known already. */
    Mistake() {
        super("what is needed to go on is wrong");
        this.problem = Optional.empty();
    }

    Optional<ScenarioProblem> problem() {
        return problem;
    }
}
