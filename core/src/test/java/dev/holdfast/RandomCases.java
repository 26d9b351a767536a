package dev.holdfast;

import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.preference.raw.HyperRectangle;
import dev.holdfast.preference.raw.HyperRectangle.Side;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random spaces, preferences and limits, small enough to be walked through outcome by outcome. */
public final class RandomCases {

    private RandomCases() {}

    /** A space of one to four issues of all kinds, with at most six values each. */
    public static OutcomeSpace space(RandomGenerator random) {
        List<Issue> issues = new ArrayList<>();
        int count = random.nextInt(1, 5);
        for (int number = 0; number < count; number++) {
            issues.add(issue(random, "issue" + number, random.nextInt(1, 7)));
        }
        return new OutcomeSpace(issues);
    }

    private static Issue issue(RandomGenerator random, String name, int size) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new CategoricalIssue(
                        name,
                        IntStream.range(0, size).mapToObj(each -> "v" + each).toList());
            case 1 -> {
                long lowest = random.nextLong(-5, 100);
                yield new IntegerIssue(name, lowest, lowest + size - 1);
            }
            default -> {
                BigDecimal step = BigDecimal.valueOf(random.nextInt(1, 300), random.nextInt(0, 4));
                BigDecimal lowest = BigDecimal.valueOf(random.nextInt(-500, 9000), random.nextInt(0, 4));
                BigDecimal highest = lowest.add(step.multiply(BigDecimal.valueOf(size - 1L)));
                yield new DecimalIssue(name, lowest, highest, step, Optional.empty());
            }
        };
    }

    /** Preferences with random weights and value functions of all kinds; ties are frequent. */
    public static LinearAdditive preferences(RandomGenerator random, OutcomeSpace space) {
        double[] raw = space.issues().stream()
                .mapToDouble(issue -> random.nextInt(0, 8))
                .toArray();
        raw[0]++;
        double sum =
                IntStream.range(0, raw.length).mapToDouble(each -> raw[each]).sum();
        List<WeightedIssue> weighted = new ArrayList<>();
        for (int position = 0; position < raw.length; position++) {
            Issue issue = space.issues().get(position);
            weighted.add(new WeightedIssue(issue.name(), raw[position] / sum, values(random, issue)));
        }
        return new LinearAdditive(space, weighted);
    }

    /** Preferences as the files of the field have them: not normalised, at times negative, at times clipped. */
    public static RawAdditive raw(RandomGenerator random, OutcomeSpace space) {
        List<RawIssue> issues = space.issues().stream()
                .map(issue -> new RawIssue(issue.name(), random.nextInt(0, 8) / 8.0, rawValues(random, issue)))
                .toList();
        return random.nextBoolean()
                ? RawAdditive.clipped(space, issues)
                : RawAdditive.of(space, issues, random.nextInt(-3, 4) / 4.0);
    }

    private static RawValues rawValues(RandomGenerator random, Issue issue) {
        if (issue instanceof NumericIssue numeric && random.nextInt(4) > 0) {
            return switch (random.nextInt(3)) {
                case 0 -> new RawValues.Line(random.nextDouble(-0.1, 0.1), random.nextDouble(-1, 1));
                case 1 ->
                    new RawValues.Quadratic(random.nextBoolean() ? 0.001 : -0.001, random.nextDouble(-0.1, 0.1), 0.5);
                default ->
                    new RawValues.Triangle(
                            numeric.lowest(), numeric.number(random.nextInt(issue.size())), numeric.highest());
            };
        }
        return RawValues.table(IntStream.range(0, issue.size())
                .mapToDouble(index -> random.nextInt(-2, 9) / 8.0)
                .toArray());
    }

    /** Preferences in which issues depend on each other. */
    public static HyperRectangles rectangles(RandomGenerator random, OutcomeSpace space) {
        List<HyperRectangle> rectangles = new ArrayList<>();
        int count = random.nextInt(0, 8);
        for (int number = 0; number < count; number++) {
            Map<Integer, IndexRange> bounds = new HashMap<>();
            for (int position = 0; position < space.issues().size(); position++) {
                if (random.nextBoolean()) {
                    int first = random.nextInt(space.issues().get(position).size());
                    int last =
                            random.nextInt(first, space.issues().get(position).size());
                    bounds.put(position, new IndexRange(first, last));
                }
            }
            Side side = random.nextInt(4) == 0 ? Side.OUTSIDE : Side.INSIDE;
            rectangles.add(new HyperRectangle(bounds, side, random.nextInt(-2, 9)));
        }
        return new HyperRectangles(space, rectangles, 20);
    }

    private static ValueFunction values(RandomGenerator random, Issue issue) {
        int kind = random.nextInt(3);
        if (kind == 0 || !(issue instanceof NumericIssue numeric)) {
            Map<String, Double> table = new HashMap<>();
            for (int index = 0; index < issue.size(); index++) {
                table.put(issue.text(index), random.nextBoolean() ? random.nextInt(0, 5) / 4.0 : random.nextDouble());
            }
            return new ValueFunction.Table(table);
        }
        if (kind == 1) {
            return new ValueFunction.Linear(random.nextInt(0, 11) / 10.0, random.nextDouble());
        }
        BigDecimal width = numeric.highest().subtract(numeric.lowest());
        return new ValueFunction.Triangular(
                numeric.lowest().add(width.multiply(BigDecimal.valueOf(random.nextInt(0, 101), 2))));
    }

    /** Limits that leave at least one value of each issue; often none at all. */
    public static List<IssueLimit> limits(RandomGenerator random, OutcomeSpace space) {
        List<IssueLimit> limits = new ArrayList<>();
        for (Issue issue : space.issues()) {
            int kind = random.nextInt(6);
            if (kind == 0) {
                limits.add(new IssueLimit.OneOf(issue.name(), someValues(random, issue)));
            } else if (kind < 3 && issue instanceof NumericIssue numeric) {
                BigDecimal bound = numeric.number(random.nextInt(issue.size()));
                limits.add(
                        kind == 1
                                ? new IssueLimit.AtLeast(issue.name(), bound)
                                : new IssueLimit.AtMost(issue.name(), bound));
            }
        }
        return limits;
    }

    private static Set<String> someValues(RandomGenerator random, Issue issue) {
        Set<String> values = IntStream.range(0, issue.size())
                .filter(index -> random.nextBoolean())
                .mapToObj(issue::text)
                .collect(Collectors.toSet());
        return values.isEmpty() ? Set.of(issue.text(0)) : values;
    }

    /** Every outcome of a region. */
    public static List<Outcome> outcomes(Region region) {
        return all(region.space()).stream().filter(region::contains).toList();
    }

    /** Every outcome of a space. */
    public static List<Outcome> all(OutcomeSpace space) {
        List<Outcome> outcomes = new ArrayList<>();
        int size = space.size().intValueExact();
        for (int ordinal = 0; ordinal < size; ordinal++) {
            outcomes.add(at(space, ordinal));
        }
        return outcomes;
    }

    /** Any outcome of a space. */
    public static Outcome any(RandomGenerator random, OutcomeSpace space) {
        return space.at(space.issues().stream()
                .mapToInt(issue -> random.nextInt(issue.size()))
                .toArray());
    }

    private static Outcome at(OutcomeSpace space, int ordinal) {
        int[] indexes = new int[space.issues().size()];
        int rest = ordinal;
        for (int position = 0; position < indexes.length; position++) {
            int size = space.issues().get(position).size();
            indexes[position] = rest % size;
            rest /= size;
        }
        return space.at(indexes);
    }
}
