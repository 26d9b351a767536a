package dev.holdfast.testkit.crossings;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.preference.WeightedIssue;
import dev.holdfast.testkit.SteppableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Draws mandates over small spaces of one to three issues. */
public final class RandomMandates {

    private final RandomGenerator random;

    /** Draws from a generator. */
    public RandomMandates(RandomGenerator random) {
        this.random = random;
    }

    /** Preferences over one to three issues of all kinds. */
    public LinearAdditive preferences() {
        int issues = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(3);
        List<Issue> drawn = new ArrayList<>();
        List<WeightedIssue> weighted = new ArrayList<>();
        double left = 1;
        for (int position = 0; position < issues; position++) {
            Issue issue = issue("issue " + position);
            double weight = position == issues - 1 ? left : left * random.nextInt(1, 4) / 4;
            left -= weight;
            drawn.add(issue);
            weighted.add(new WeightedIssue(issue.name(), weight, values(issue)));
        }
        return new LinearAdditive(new OutcomeSpace(drawn), weighted);
    }

    private Issue issue(String name) {
        int size = random.nextInt(2, 9);
        return switch (random.nextInt(3)) {
            case 0 -> new IntegerIssue(name, -1, size - 2);
            case 1 -> DecimalIssue.of(name, "0.50", "0.5" + (size - 1), "0.01");
            default ->
                new CategoricalIssue(
                        name, List.of("a", "b", "c", "d", "e", "f", "g", "h").subList(0, size));
        };
    }

    private ValueFunction values(Issue issue) {
        if (issue instanceof NumericIssue && random.nextBoolean()) {
            return random.nextBoolean() ? new ValueFunction.Linear(0, 1) : new ValueFunction.Linear(1, 0);
        }
        Map<String, Double> table = new HashMap<>();
        for (int index = 0; index < issue.size(); index++) {
            table.put(issue.text(index), random.nextInt(11) / 10.0);
        }
        return new ValueFunction.Table(table);
    }

    /** A mandate that can be: the settling point is at or above the walk-away point, and the plan can be followed. */
    public Mandate mandate(LinearAdditive preferences) {
        while (true) {
            Optional<Mandate> drawn = draw(preferences).filter(Mandate::keepsPlanAboveWalkAwayPoint);
            if (drawn.isPresent()) {
                return drawn.get();
            }
        }
    }

    private Optional<Mandate> draw(LinearAdditive preferences) {
        try {
            WalkAwayPoint walkAway = walkAwayPoint(preferences);
            SettlingPoint settling = settlingAbove(preferences, walkAway);
            double lowest = settling.acceptable(preferences).lowestUtility();
            double target = lowest + (1 - lowest) * random.nextInt(5) / 5;
            double opening = Math.min(1, target + random.nextInt(3) / 10.0);
            Plan plan = new Plan(Rung.at(opening), Rung.at(target), settling);
            Brief brief = new Brief(preferences, plan, deadline(), ConcessionBudget.UNLIMITED, Optional.empty());
            LastDecision last = List.of(LastDecision.values()).get(random.nextInt(3));
            return Optional.of(new Mandate(brief, Reservation.of(walkAway, last)));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private Deadline deadline() {
        OptionalInt rounds = random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1, 7));
        boolean moment = rounds.isEmpty() || random.nextInt(3) == 0;
        return new Deadline(
                moment
                        ? Optional.of(SteppableClock.START.plus(Duration.ofHours(random.nextInt(1, 120))))
                        : Optional.empty(),
                rounds);
    }

    /** Any walk-away point: a utility, limits, or both. */
    public WalkAwayPoint walkAwayPoint(LinearAdditive preferences) {
        List<IssueLimit> limits = limits(preferences);
        OptionalDouble utility = limits.isEmpty() || random.nextInt(3) > 0
                ? OptionalDouble.of(threshold(preferences) * random.nextInt(2, 11) / 10)
                : OptionalDouble.empty();
        return new WalkAwayPoint(utility, limits);
    }

    /** Any settling point; many are refused. */
    public SettlingPoint settlingPoint(LinearAdditive preferences) {
        return settlingAbove(preferences, walkAwayPoint(preferences));
    }

    private SettlingPoint settlingAbove(LinearAdditive preferences, WalkAwayPoint walkAway) {
        List<IssueLimit> limits = new ArrayList<>(walkAway.limits());
        if (random.nextInt(3) == 0) {
            limits.addAll(limits(preferences));
        }
        double above = walkAway.utility().orElse(0);
        if (random.nextBoolean()) {
            above += (1 - above) * random.nextInt(4) / 10;
        }
        return limits.isEmpty() || walkAway.utility().isPresent() || random.nextBoolean()
                ? new SettlingPoint(OptionalDouble.of(above), limits)
                : new SettlingPoint(OptionalDouble.empty(), limits);
    }

    /** The utility of some outcome exactly, or any number. */
    private double threshold(LinearAdditive preferences) {
        return random.nextInt(4) > 0 ? preferences.utility(outcome(preferences.space())) : random.nextDouble();
    }

    private List<IssueLimit> limits(LinearAdditive preferences) {
        List<IssueLimit> limits = new ArrayList<>();
        for (Issue issue : preferences.space().issues()) {
            if (random.nextInt(4) == 0) {
                limits.add(limit(issue));
            }
        }
        return limits;
    }

    private IssueLimit limit(Issue issue) {
        int index = random.nextInt(issue.size());
        if (issue instanceof NumericIssue numeric && random.nextInt(3) > 0) {
            return random.nextBoolean()
                    ? new IssueLimit.AtLeast(issue.name(), numeric.number(index))
                    : new IssueLimit.AtMost(issue.name(), numeric.number(index));
        }
        Set<String> picked = new HashSet<>(List.of(issue.text(index), issue.text(random.nextInt(issue.size()))));
        return new IssueLimit.OneOf(issue.name(), picked);
    }

    /** Any package. */
    public Outcome outcome(OutcomeSpace space) {
        return outcome(space, random);
    }

    /** Any package. */
    static Outcome outcome(OutcomeSpace space, RandomGenerator random) {
        int[] indexes = new int[space.issues().size()];
        for (int position = 0; position < indexes.length; position++) {
            indexes[position] = random.nextInt(space.issues().get(position).size());
        }
        return space.at(indexes);
    }
}
