package dev.holdfast.engine.settings;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Thrown when settings do not fit; names everything that is wrong, not only the first thing. */
public final class InvalidSettingsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<SettingProblem> problems;

    /** Names the problems; at least one. */
    public InvalidSettingsException(List<SettingProblem> problems) {
        super(problems.stream().map(SettingProblem::message).collect(joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order in which the settings are declared. */
    public List<SettingProblem> problems() {
        return problems;
    }
}
