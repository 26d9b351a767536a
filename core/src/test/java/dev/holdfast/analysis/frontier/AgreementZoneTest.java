package dev.holdfast.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.RandomCases;
import dev.holdfast.Seeds;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counting without a walk, compared with walking through all outcomes. */
class AgreementZoneTest {

    private static final RandomGenerator NO_CHANCE = () -> {
        throw new AssertionError("counted, so nothing is drawn");
    };

    @Test
    void theZoneOfTwoAdditivePartiesIsCountedWithoutAWalk() {
        Seeds.each(500, random -> {
            OutcomeSpace space = RandomCases.space(random);
            List<AdditiveUtility> parties = List.of(RandomCases.raw(random, space), RandomCases.raw(random, space));
            List<Double> reservations = reservations(random, parties);
            long better = better(parties, reservations);
            assertThat(AdditiveZone.count(parties, reservations)).hasValue(better);
            assertThat(AgreementZone.of(parties, reservations, NO_CHANCE))
                    .isEqualTo(new AgreementZone(better / space.size().doubleValue(), 0));
        });
    }

    @Test
    void theZoneAlongALineIsCountedWithoutAWalk() {
        Seeds.each(500, random -> {
            OutcomeSpace space = OutcomeSpace.of(
                    new IntegerIssue("price", 0, random.nextInt(40)), new IntegerIssue("days", 0, random.nextInt(5)));
            List<AdditiveUtility> parties = List.of(onALine(random, space), onALine(random, space));
            List<Double> reservations = reservations(random, parties);
            Region all = Region.all(space);
            PairedSums days = PairedSums.of(parties, all, List.of(1));
            AdditiveZone.least(parties, reservations)
                    .ifPresent(least -> assertThat(LineZone.count(parties, all, List.of(0), days, least))
                            .hasValue(better(parties, reservations)));
        });
    }

    @Test
    void aPriceInCentsAndTenIssuesOfTenValuesAreCounted() {
        OutcomeSpace prices =
                OutcomeSpace.of(new IntegerIssue("price", 0, 1_000_000_000), new IntegerIssue("days", 0, 9));
        List<RawAdditive> parties = List.of(line(prices, 1e-9, 0), line(prices, -1e-9, 1));
        assertThat(AgreementZone.of(parties, List.of(0.25, 0.25), NO_CHANCE).share())
                .isEqualTo(499_999_999 / 1_000_000_001.0);
        OutcomeSpace large = new OutcomeSpace(IntStream.range(0, 10)
                .mapToObj(number -> new IntegerIssue("issue" + number, 0, 9))
                .toList());
        List<RawAdditive> same = List.of(evenly(large), evenly(large));
        assertThat(AgreementZone.of(same, List.of(0.999, 0.0), NO_CHANCE)).isEqualTo(new AgreementZone(1e-10, 0));
    }

    private static RawAdditive evenly(OutcomeSpace space) {
        return RawAdditive.of(
                space,
                space.issues().stream()
                        .map(issue ->
                                new RawIssue(issue.name(), 1.0 / space.issues().size(), new RawValues.Line(1.0 / 9, 0)))
                        .toList(),
                0);
    }

    private static RawAdditive line(OutcomeSpace space, double slope, double offset) {
        return RawAdditive.of(
                space,
                List.of(
                        new RawIssue("price", 1, new RawValues.Line(slope, offset)),
                        new RawIssue("days", 0, new RawValues.Line(0, 0))),
                0);
    }

    private static RawAdditive onALine(RandomGenerator random, OutcomeSpace space) {
        int days = space.issues().get(1).size();
        return RawAdditive.of(
                space,
                List.of(
                        new RawIssue("price", 1, new RawValues.Line(random.nextInt(-3, 4) / 64.0, random.nextDouble())),
                        new RawIssue(
                                "days",
                                0.5,
                                RawValues.table(random.doubles(days).toArray()))),
                0);
    }

    private static List<Double> reservations(RandomGenerator random, List<AdditiveUtility> parties) {
        List<Outcome> outcomes = RandomCases.outcomes(Region.all(parties.get(0).space()));
        return parties.stream()
                .map(party -> random.nextBoolean()
                        ? party.utility(outcomes.get(random.nextInt(outcomes.size())))
                        : random.nextDouble(-0.2, 1.2))
                .toList();
    }

    private static long better(List<AdditiveUtility> parties, List<Double> reservations) {
        return RandomCases.outcomes(Region.all(parties.get(0).space())).stream()
                .filter(outcome -> parties.get(0).utility(outcome) > reservations.get(0)
                        && parties.get(1).utility(outcome) > reservations.get(1))
                .count();
    }
}
