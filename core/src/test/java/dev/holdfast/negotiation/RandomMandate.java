package dev.holdfast.negotiation;

import dev.holdfast.Fixtures;
import dev.holdfast.RandomCases;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.AcceptableSet;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** Draws mandates: single- and multi-issue, with points that are utilities, limits or both, and often lie close together. */
final class RandomMandate {

    private static final int ATTEMPTS = 50;

    private final RandomGenerator random;

    RandomMandate(RandomGenerator random) {
        this.random = random;
    }

    Mandate draw() {
        Brief brief = brief();
        return new Mandate(brief, Reservation.of(walkAwayPoint(brief), any(LastDecision.values())));
    }

    private Brief brief() {
        OutcomeSpace space = RandomCases.space(random);
        LinearAdditive preferences = RandomCases.preferences(random, space);
        SettlingPoint settlingPoint = settlingPoint(preferences);
        AcceptableSet proposals = settlingPoint.acceptable(preferences);
        double best = preferences.highest(proposals.region());
        double lowest = settlingPoint.utility().orElse(0);
        double target = lowest + (best - lowest) * random.nextDouble();
        Plan plan = new Plan(Rung.at(target + (1 - target) * random.nextDouble()), Rung.at(target), settlingPoint);
        return new Brief(preferences, plan, deadline(), ConcessionBudget.UNLIMITED, Optional.empty());
    }

    private SettlingPoint settlingPoint(LinearAdditive preferences) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SettlingPoint point = settlingPoint(preferences, RandomCases.limits(random, preferences.space()));
            if (!point.acceptable(preferences).isEmpty()) {
                return point;
            }
        }
        return SettlingPoint.atUtility(0);
    }

    private SettlingPoint settlingPoint(LinearAdditive preferences, List<IssueLimit> limits) {
        double utility = preferences.utility(RandomCases.any(random, preferences.space()));
        boolean limitsAlone = !limits.isEmpty() && random.nextInt(4) == 0;
        return new SettlingPoint(limitsAlone ? OptionalDouble.empty() : OptionalDouble.of(utility), limits);
    }

    /** A walk-away point that keeps the plan of the brief above it. */
    WalkAwayPoint walkAwayPoint(Brief brief) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            WalkAwayPoint point = anyPoint(brief);
            if (new Mandate(brief, Reservation.of(point, LastDecision.WALK)).keepsPlanAboveWalkAwayPoint()) {
                return point;
            }
        }
        return WalkAwayPoint.atUtility(0);
    }

    /** A walk-away point anywhere; often a limit or a utility that the settling point has too. */
    WalkAwayPoint anyPoint(Brief brief) {
        List<IssueLimit> limits = brief.plan().settlingPoint().limits().stream()
                .filter(limit -> random.nextInt(3) == 0)
                .toList();
        if (random.nextInt(8) == 0) {
            limits = RandomCases.limits(random, brief.space());
        }
        double utility =
                switch (random.nextInt(3)) {
                    case 0 -> brief.proposals().lowestUtility();
                    case 1 -> brief.proposals().lowestUtility() * random.nextDouble();
                    default -> brief.preferences().utility(RandomCases.any(random, brief.space()));
                };
        boolean limitsAlone = !limits.isEmpty() && random.nextInt(4) == 0;
        return new WalkAwayPoint(limitsAlone ? OptionalDouble.empty() : OptionalDouble.of(utility), limits);
    }

    private Deadline deadline() {
        Optional<Instant> at = random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(Fixtures.MONDAY.plus(Duration.ofHours(random.nextInt(24, 200))));
        OptionalInt rounds =
                at.isPresent() && random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1, 9));
        return new Deadline(at, rounds);
    }

    <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
