package dev.holdfast.server.config.source;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The settings are wrong; the message lists everything that is, one line each, for whoever runs the server. */
public final class ConfigurationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<ConfigurationProblem> problems;

    ConfigurationException(List<ConfigurationProblem> problems) {
        super(problems.stream()
                .map(problem -> "  " + problem)
                .collect(Collectors.joining("\n", "The settings are not valid:\n", "")));
        this.problems = List.copyOf(problems);
    }

    public List<ConfigurationProblem> problems() {
        return problems;
    }
}
