package dev.holdfast.server.scenarios.describe;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.scenarios.compare.Comparison;
import dev.holdfast.server.scenarios.compare.Figure;
import dev.holdfast.server.scenarios.compare.Solution;
import dev.holdfast.server.scenarios.compare.UtilityRange;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** A scenario in words and tables. */
final class Description {

    private static final int WIDEST_NAME = 40;
    private static final int LONGEST_LIST = 70;

    private final PrintWriter out;

    Description(PrintWriter out) {
        this.out = out;
    }

    void of(Scenario scenario, Comparison pair) {
        line(
                "%s: %,d outcomes, %d issues, %d profiles",
                scenario.name(),
                scenario.space().size(),
                scenario.space().issues().size(),
                scenario.profiles().size());
        issues(scenario.space().issues());
        profiles(scenario.profiles());
        pair(pair);
        if (scenario.profiles().size() > 2) {
            line("%n(--between A,B compares two others of the profiles)");
        }
    }

    private void issues(List<Issue> issues) {
        int width = width(issues, issue -> issue.name().length());
        line("%nIssues");
        for (Issue issue : issues) {
            line("  %-" + width + "s  %,9d values: %s", cut(issue.name(), WIDEST_NAME), issue.size(), values(issue));
        }
    }

    private static String values(Issue issue) {
        return cut(
                issue instanceof CategoricalIssue labels ? String.join(", ", labels.values()) : issue.allowed(),
                LONGEST_LIST);
    }

    private void profiles(List<Profile> profiles) {
        int width = width(profiles, profile -> profile.name().length());
        line("%n%-" + (width + 2) + "s  reservation  discount  utilities", "Profiles");
        for (Profile profile : profiles) {
            UtilityRange range = UtilityRange.of(profile.preferences());
            line(
                    "  %-" + width + "s  %11.4f  %8s  %s%.4f to %.4f%s",
                    cut(profile.name(), WIDEST_NAME),
                    profile.reservation(),
                    profile.isDiscounted() ? String.format(Locale.ROOT, "%.4f", profile.discount()) : "none",
                    range.lowestGap() == 0
                            ? ""
                            : String.format(Locale.ROOT, "(at least %.4f) ", range.lowest() - range.lowestGap()),
                    range.lowest(),
                    range.highest(),
                    range.highestGap() == 0
                            ? ""
                            : String.format(Locale.ROOT, " (at most %.4f)", range.highest() + range.highestGap()));
        }
    }

    private void pair(Comparison pair) {
        Profile first = pair.scenario().profiles().get(0);
        Profile second = pair.scenario().profiles().get(1);
        line("%n%s and %s", first.name(), second.name());
        figures(pair.figures());
        if (pair.frontier().isEmpty()) {
            line("  no Pareto frontier and no solutions: the space is too large to list them");
            return;
        }
        int width = width(pair.solutions(), solution -> solution.name().length());
        int number = Math.max(
                9, width(List.of(first, second), profile -> profile.name().length()));
        String columns = "  %" + number + "s  %" + number + "s  ";
        line(
                "%n%-" + (width + 2) + "s" + columns + "outcome",
                "Solutions",
                cut(first.name(), WIDEST_NAME),
                cut(second.name(), WIDEST_NAME));
        for (Solution solution : pair.solutions()) {
            line(
                    "  %-" + width + "s" + columns + "%s",
                    solution.name(),
                    String.format(Locale.ROOT, "%.6f", solution.point().utility(0)),
                    String.format(Locale.ROOT, "%.6f", solution.point().utility(1)),
                    cut(String.join(", ", solution.point().outcome().terms().values()), LONGEST_LIST));
        }
        if (!pair.isAnythingRational()) {
            line("  (nothing is as good as no deal for both, so there are no Nash and Kalai points)");
        }
    }

    private void figures(List<Figure> figures) {
        int width = width(figures, figure -> figure.name().length());
        for (Figure figure : figures) {
            line(
                    "  %-" + width + "s  %10s  %-19s  %s",
                    figure.name(),
                    text(figure),
                    figure.isExact() ? "exact" : String.format(Locale.ROOT, "estimate ± %.6f", figure.standardError()),
                    figure.meaning());
        }
    }

    private static String text(Figure figure) {
        return String.format(Locale.ROOT, figure.counts() ? "%,.0f" : "%.6f", figure.value());
    }

    private static <T> int width(List<T> rows, ToIntFunction<T> length) {
        return Math.max(
                8, Math.min(WIDEST_NAME, rows.stream().mapToInt(length).max().orElse(0)));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
