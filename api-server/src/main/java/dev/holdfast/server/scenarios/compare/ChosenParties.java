package dev.holdfast.server.scenarios.compare;

import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import java.util.List;
import picocli.CommandLine.Option;

/** The option with which two of many profiles are chosen. */
public final class ChosenParties {

    @Option(
            names = "--between",
            paramLabel = "A,B",
            split = ",",
            description = "The two profiles to compare (the first two).")
    private List<String> names = List.of();

    /** The two parties to compare. */
    public Comparison of(Scenario scenario) {
        List<String> chosen = names.isEmpty()
                ? scenario.profiles().stream().limit(2).map(Profile::name).toList()
                : names;
        if (chosen.size() != 2) {
            throw new IllegalArgumentException("--between takes two profiles, as in --between England,Zimbabwe");
        }
        return Comparison.of(scenario.between(chosen));
    }
}
