package dev.holdfast.server.scenarios.describe;

import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.scenarios.compare.Comparison;
import dev.holdfast.server.scenarios.compare.Figure;
import dev.holdfast.server.scenarios.compare.Solution;
import dev.holdfast.server.scenarios.compare.UtilityRange;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * A scenario as one JSON document.
 *
 * @param name what it is called
 * @param outcomes how many outcomes it has
 * @param issues what is negotiated
 * @param profiles what the parties want
 * @param between the names of the two that are compared
 * @param figures the figures about the two
 * @param solutions the solutions between the two; none where there is no frontier
 */
record DescriptionJson(
        String name,
        BigInteger outcomes,
        List<IssueJson> issues,
        List<ProfileJson> profiles,
        List<String> between,
        List<FigureJson> figures,
        List<SolutionJson> solutions) {

    /**
     * An issue.
     *
     * @param name what it is called
     * @param values how many values it has
     */
    record IssueJson(String name, int values) {}

    /**
     * A profile.
     *
     * @param name what it is called
     * @param reservation the utility of no deal
     * @param discount what is left of a utility at the end; 1 for all
     * @param utilities from where to where its utilities go
     */
    record ProfileJson(String name, double reservation, double discount, UtilityRange utilities) {}

    /**
     * A figure.
     *
     * @param name what it is called
     * @param value the number
     * @param exact whether it was computed from all outcomes
     * @param standardError of an estimate; 0 where it is exact
     */
    record FigureJson(String name, double value, boolean exact, double standardError) {

        static FigureJson of(Figure figure) {
            return new FigureJson(figure.name(), figure.value(), figure.isExact(), figure.standardError());
        }
    }

    /**
     * A solution.
     *
     * @param name what it is called
     * @param utilities what it is worth to the two
     * @param outcome the values by issue
     */
    record SolutionJson(String name, List<Double> utilities, Map<String, String> outcome) {

        static SolutionJson of(Solution solution) {
            return new SolutionJson(
                    solution.name(),
                    solution.point().utilities(),
                    solution.point().outcome().terms());
        }
    }

    static DescriptionJson of(Scenario scenario, Comparison pair) {
        return new DescriptionJson(
                scenario.name(),
                scenario.space().size(),
                scenario.space().issues().stream()
                        .map(issue -> new IssueJson(issue.name(), issue.size()))
                        .toList(),
                scenario.profiles().stream().map(DescriptionJson::profile).toList(),
                pair.scenario().profiles().stream().map(Profile::name).toList(),
                pair.figures().stream().map(FigureJson::of).toList(),
                pair.solutions().stream().map(SolutionJson::of).toList());
    }

    private static ProfileJson profile(Profile profile) {
        return new ProfileJson(
                profile.name(), profile.reservation(), profile.discount(), UtilityRange.of(profile.preferences()));
    }
}
