package dev.holdfast.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.RandomCases;
import dev.holdfast.Seeds;
import dev.holdfast.analysis.frontier.UtilityPoint;
import dev.holdfast.analysis.solution.Optimality;
import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.session.result.PartyResult;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.session.result.TracedOffer;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Sessions measured against what others have published, or by hand. */
class SessionMeasuresTest {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final List<String> FIVE = List.of("v0", "v1", "v2", "v3", "v4");

    /** A scenario that NegMAS has analysed: the third of its reference sessions. */
    private static final OutcomeSpace CUBE = OutcomeSpace.of(
            new CategoricalIssue("i0", FIVE), new CategoricalIssue("i1", FIVE), new CategoricalIssue("i2", FIVE));

    private static final Scenario RECORDED = new Scenario(
            "recorded",
            CUBE,
            List.of(
                    new Profile(
                            "a",
                            RawAdditive.of(
                                    CUBE,
                                    List.of(
                                            issue("i0", 0.11, 0.969, 1.0, 0.0, 0.97, 0.786),
                                            issue("i1", 0.409, 0.588, 1.0, 0.142, 0.0, 0.773),
                                            issue("i2", 0.481, 0.84, 0.839, 1.0, 0.149, 0.0)),
                                    0),
                            0.3,
                            1),
                    new Profile(
                            "b",
                            RawAdditive.of(
                                    CUBE,
                                    List.of(
                                            issue("i0", 0.412, 0.0, 0.854, 0.988, 1.0, 0.211),
                                            issue("i1", 0.183, 0.198, 0.0, 0.068, 1.0, 0.034),
                                            issue("i2", 0.405, 1.0, 0.0, 0.115, 0.596, 0.949)),
                                    0),
                            0.4,
                            1)));

    /** One issue: the index is better for the first party, worse for the second. */
    private static final OutcomeSpace PIE =
            OutcomeSpace.of(new CategoricalIssue("pie", List.of("0", "1", "2", "3", "4")));

    private static final Scenario SHARED_PIE = new Scenario(
            "pie",
            PIE,
            List.of(
                    new Profile("more", pie(0, 0.25, 0.5, 0.75, 1), 0.2, 1),
                    new Profile("less", pie(1, 0.75, 0.5, 0.25, 0), 0, 1)));

    private static RawIssue issue(String name, double factor, double... values) {
        return new RawIssue(name, factor, RawValues.table(values));
    }

    private static UtilityFunction pie(double... values) {
        return RawAdditive.of(PIE, List.of(issue("pie", 1, values)), 0);
    }

    private static SessionResult session(Ending ending, double first, double second, int... offers) {
        List<TracedOffer> trace = new ArrayList<>();
        for (int turn = 0; turn < offers.length; turn++) {
            trace.add(new TracedOffer(turn / 2, turn % 2, PIE.at(offers[turn])));
        }
        return result(ending, trace, first, second);
    }

    private static SessionResult result(Ending ending, List<TracedOffer> trace, double first, double second) {
        List<PartyResult> parties =
                List.of(new PartyResult("one", first, 0, 0, 0, 0), new PartyResult("other", second, 0, 0, 0, 0));
        return new SessionResult(ending, 1, 0.5, trace.size(), OptionalInt.empty(), parties, trace);
    }

    @Test
    void distancesAndOptimalitiesAreThoseOfNegMas() {
        ScenarioFigures figures = ScenarioFigures.of(RECORDED);

        DealMeasures deal = figures.measure(CUBE.at(1, 3, 2));

        assertThat(deal.utilities().get(0)).isCloseTo(0.591, EXACTLY);
        assertThat(deal.utilities().get(1)).isCloseTo(0.581423, EXACTLY);
        assertThat(deal.welfare()).isCloseTo(1.172423, EXACTLY);
        assertThat(deal.distances().pareto().getAsDouble()).isCloseTo(0.31552418852601455, EXACTLY);
        assertThat(deal.distances().nash().getAsDouble()).isCloseTo(0.40443356751016585, EXACTLY);
        assertThat(deal.distances().kalai().getAsDouble()).isCloseTo(0.31552418852601455, EXACTLY);
        assertThat(deal.distances().kalaiSmorodinsky().getAsDouble()).isCloseTo(0.33780786108378236, EXACTLY);
        assertThat(deal.optimalities().pareto().getAsDouble()).isCloseTo(0.7768907066648725, EXACTLY);
        assertThat(deal.optimalities().nash().getAsDouble()).isCloseTo(0.7140222818740944, EXACTLY);
        assertThat(deal.optimalities().kalai().getAsDouble()).isCloseTo(0.7768907066648725, EXACTLY);
        assertThat(deal.optimalities().kalaiSmorodinsky().getAsDouble()).isCloseTo(0.7611337706895343, EXACTLY);
        assertThat(deal.welfareOptimality().getAsDouble()).isCloseTo(0.6750711102410264, EXACTLY);
        assertThat(deal.fairness().getAsDouble()).isCloseTo(0.7768907066648725, EXACTLY);
    }

    @Test
    void theNearestPointIsFoundAsBySearchingAll() {
        Seeds.each(200, random -> {
            Scenario scenario = scenario(random);
            ScenarioFigures figures = ScenarioFigures.of(scenario);
            Solutions.Known known = (Solutions.Known) figures.solutions();
            Outcome outcome = RandomCases.any(random, scenario.space());
            UtilityPoint point = UtilityPoint.of(
                    outcome,
                    scenario.profiles().stream().map(Profile::preferences).toList());

            DealMeasures deal = figures.measure(outcome);

            assertThat(deal.utilities()).isEqualTo(point.utilities());
            assertSame(deal.distances().pareto(), distance(point, known.rational()));
            assertSame(
                    deal.optimalities().kalai(),
                    optimality(
                            distance(point, known.kalai()), Optimality.longest(figures.lowest(), figures.highest())));
        });
    }

    private static OptionalDouble distance(UtilityPoint outcome, List<UtilityPoint> points) {
        return points.stream()
                .mapToDouble(point -> outcome.distance(point.utilities()))
                .min();
    }

    private static OptionalDouble optimality(OptionalDouble distance, double longest) {
        return distance.stream().map(far -> Optimality.of(far, longest)).findFirst();
    }

    private static void assertSame(OptionalDouble actual, OptionalDouble expected) {
        assertThat(actual.isPresent()).isEqualTo(expected.isPresent());
        expected.ifPresent(value -> assertThat(actual.getAsDouble()).isCloseTo(value, EXACTLY));
    }

    private static Scenario scenario(RandomGenerator random) {
        OutcomeSpace space = RandomCases.space(random);
        List<Profile> profiles = new ArrayList<>();
        for (int party = 0; party < 2 + random.nextInt(2); party++) {
            profiles.add(
                    new Profile("party " + party, RandomCases.preferences(random, space), random.nextDouble(0.5), 1));
        }
        return new Scenario("random", space, profiles);
    }

    @Test
    void aSettlementPositionIsTheShareOfTheRangeAboveTheReservationValue() {
        ScenarioFigures figures = ScenarioFigures.of(SHARED_PIE);

        SessionMeasures measures =
                SessionMeasures.of(figures, session(new Ending.Agreement(PIE.at(2), 0, 1), 0.4, 0.5, 4, 0, 3, 1, 2));

        assertThat(measures.parties().get(0).utility()).isEqualTo(0.4);
        assertThat(measures.parties().get(0).settlementPosition()).isCloseTo(0.3 / 0.8, EXACTLY);
        assertThat(measures.parties().get(1).settlementPosition()).isEqualTo(0.5);
        assertThat(measures.deal()).isPresent();
    }

    @Test
    void noDealAndAFaultAreWorthTheReservationValue() {
        ScenarioFigures figures = ScenarioFigures.of(SHARED_PIE);

        for (Ending ending : List.of(
                new Ending.TimedOut(),
                new Ending.WalkedAway(0, "thank you"),
                new Ending.Fault(1, FaultKind.THREW, "broken"))) {
            SessionMeasures measures = SessionMeasures.of(figures, session(ending, 0.2, 0));
            assertThat(measures.deal()).isEmpty();
            assertThat(measures.parties()).allSatisfy(party -> {
                assertThat(party.settlementPosition()).isZero();
                assertThat(party.concessions().offers()).isZero();
                assertThat(party.concessions().rate()).isZero();
                assertThat(party.concessions().meanDemand()).isZero();
            });
        }
    }

    @Test
    void concessionsAreCountedAndAddedUp() {
        ScenarioFigures figures = ScenarioFigures.of(SHARED_PIE);

        // first: 4, 3 (concedes), 3 (silent), 4 (selfish), 2 (concedes twice as much); second: 0 throughout
        SessionMeasures measures =
                SessionMeasures.of(figures, session(new Ending.TimedOut(), 0.2, 0, 4, 0, 3, 0, 3, 0, 4, 0, 2, 0));

        ConcessionMeasures first = measures.parties().get(0).concessions();
        assertThat(first.offers()).isEqualTo(5);
        assertThat(first.steps()).isEqualTo(new Steps(1, 0, 0, 1, 2, 0));
        assertThat(first.concessions()).isEqualTo(2);
        assertThat(first.conceded()).isCloseTo(0.75, EXACTLY);
        assertThat(first.unreciprocated()).isEqualTo(2);
        assertThat(first.rate()).isCloseTo(0.5, EXACTLY);
        assertThat(first.meanDemand()).isCloseTo((1 + 0.75 + 0.75 + 1 + 0.5) / 5, EXACTLY);
        assertThat(first.meanOffered()).isCloseTo(1 - first.meanDemand(), EXACTLY);
        assertThat(measures.parties().get(1).concessions().steps().silent()).isEqualTo(4);
        assertThat(measures.parties().get(1).concessions().rate()).isZero();
    }

    @Test
    void anAnswerOrAnAgreementReciprocatesAConcession() {
        ScenarioFigures figures = ScenarioFigures.of(SHARED_PIE);

        SessionMeasures answered =
                SessionMeasures.of(figures, session(new Ending.TimedOut(), 0.2, 0, 4, 0, 3, 1, 2, 1));
        SessionMeasures accepted =
                SessionMeasures.of(figures, session(new Ending.Agreement(PIE.at(3), 0, 1), 0.75, 0.25, 4, 0, 3));

        assertThat(answered.parties().get(0).concessions().unreciprocated()).isEqualTo(1);
        assertThat(answered.parties().get(1).concessions().unreciprocated()).isZero();
        assertThat(accepted.parties().get(0).concessions().unreciprocated()).isZero();
        assertThat(accepted.parties().get(1).concessions().rate()).isCloseTo(0.75, EXACTLY);
    }

    @Test
    void aScenarioWithoutAnythingRationalHasNothingToBeNearTo() {
        Scenario hopeless = new Scenario(
                "hopeless",
                PIE,
                List.of(
                        new Profile("more", pie(0, 0.25, 0.5, 0.75, 1), 0.9, 1),
                        new Profile("less", pie(1, 0.75, 0.5, 0.25, 0), 0.9, 1)));

        DealMeasures deal = ScenarioFigures.of(hopeless).measure(PIE.at(2));

        assertThat(deal.distances()).isEqualTo(Closeness.UNKNOWN);
        assertThat(deal.welfareOptimality()).isEmpty();
        assertThat(deal.fairness()).isEmpty();
    }

    @Test
    void aSpaceWithoutAListedFrontierSaysSoAndIsMeasuredAllTheSame() {
        List<Issue> issues = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            issues.add(new IntegerIssue("issue " + number, 0, 99));
        }
        OutcomeSpace space = new OutcomeSpace(issues);
        UtilityFunction flat = new HyperRectangles(space, List.of(), 1);
        Scenario large =
                new Scenario("large", space, List.of(new Profile("one", flat, 0, 1), new Profile("other", flat, 0, 1)));

        ScenarioFigures figures = ScenarioFigures.of(large);

        assertThat(figures.solutions()).isInstanceOf(Solutions.TooLarge.class);
        DealMeasures deal = figures.measure(space.at(new int[12]));
        assertThat(deal.distances().pareto()).isEmpty();
        assertThat(deal.welfare()).isZero();
    }

    @Test
    void figuresOfAnotherNumberOfPartiesAreRefused() {
        ScenarioFigures figures = ScenarioFigures.of(SHARED_PIE);
        SessionResult alone = new SessionResult(
                new Ending.TimedOut(),
                1,
                1,
                0,
                OptionalInt.empty(),
                List.of(new PartyResult("one", 0, 0, 0, 0, 0)),
                List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> SessionMeasures.of(figures, alone));
    }
}
