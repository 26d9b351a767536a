package dev.holdfast.plugin.formats.source;

import dev.holdfast.spi.ScenarioProblem;

/** One thing that is wrong with a file. Thrown where it is found, caught by {@link Problems}; never leaves the plugin. */
public final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioProblem problem;

    Mistake(ScenarioProblem problem) {
        super(problem.line());
        this.problem = problem;
    }

    ScenarioProblem problem() {
        return problem;
    }
}
