package dev.holdfast.preference.search.rectangle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Seeds;
import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.cell.CellSearch;
import dev.holdfast.preference.raw.HyperRectangle;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hyper-rectangles in spaces that nobody can walk through. */
class RectangleSearchTest {

    private static OutcomeSpace space(int count) {
        return new OutcomeSpace(IntStream.range(0, count)
                .mapToObj(number -> new IntegerIssue("issue" + number, 0, 9))
                .toList());
    }

    private static HyperRectangle box(RandomGenerator random, int count, int bounds) {
        Map<Integer, IndexRange> sides = new HashMap<>();
        for (int side = 0; side < bounds; side++) {
            int first = random.nextInt(10);
            sides.put(random.nextInt(count), new IndexRange(first, random.nextInt(first, 10)));
        }
        return new HyperRectangle(sides, HyperRectangle.Side.INSIDE, random.nextInt(1, 100));
    }

    @Test
    void whereEachBoxBoundsOneIssueTheAnswersAreThoseOfTheSum() {
        Seeds.each(10, random -> {
            int count = 8;
            OutcomeSpace space = space(count);
            List<HyperRectangle> boxes = new ArrayList<>();
            double[][] sums = new double[count][10];
            for (int number = 0; number < 16; number++) {
                HyperRectangle box = box(random, count, 1);
                boxes.add(box);
                box.bounds().forEach((position, range) -> range.stream()
                        .forEach(index -> sums[position][index] += box.worth()));
            }
            List<RawIssue> issues = IntStream.range(0, count)
                    .mapToObj(each -> new RawIssue("issue" + each, 1.0 / 2048, RawValues.table(sums[each])))
                    .toList();
            RawAdditive additive = RawAdditive.clipped(space, issues);
            Region all = Region.all(space);
            InverseUtility expected = InverseUtility.of(additive, all);
            HyperRectangles preferences = new HyperRectangles(space, boxes, 2048);
            InverseUtility search = InverseUtility.of(preferences, all);
            assertThat(preferences.highest(all)).isEqualTo(additive.highest(all));
            assertThat(preferences.lowest(all)).isEqualTo(additive.lowest(all));
            assertThat(preferences.utility(search.best().exactly().orElseThrow()))
                    .isEqualTo(additive.highest(all));
            assertThat(preferences.utility(search.worst().exactly().orElseThrow()))
                    .isEqualTo(additive.lowest(all));
            for (int question = 0; question < 10; question++) {
                double wanted = random.nextDouble(0, 0.5);
                assertThat(search.worstNotBelow(wanted)
                                .map(found -> found.exactly().orElseThrow())
                                .map(preferences::utility))
                        .isEqualTo(expected.worstNotBelow(wanted)
                                .map(found -> found.exactly().orElseThrow())
                                .map(additive::utility));
                assertThat(preferences.utility(search.nearest(wanted).exactly().orElseThrow()))
                        .isEqualTo(additive.utility(
                                expected.nearest(wanted).exactly().orElseThrow()));
                assertThat(search.within(wanted, 1, 7).exactly().orElseThrow().stream()
                                .map(preferences::utility))
                        .containsExactlyElementsOf(expected.within(wanted, 1, 7).exactly().orElseThrow().stream()
                                .map(additive::utility)
                                .toList());
            }
        });
    }

    @Test
    void inThirtyIssuesNoAnswerLeavesItsBounds() {
        Seeds.each(3, random -> {
            OutcomeSpace space = space(30);
            List<HyperRectangle> boxes = new ArrayList<>();
            for (int number = 0; number < 60; number++) {
                boxes.add(box(random, 30, random.nextInt(1, 4)));
            }
            HyperRectangles preferences = new HyperRectangles(space, boxes, 3000);
            InverseUtility search = InverseUtility.of(preferences, Region.all(space));
            double best = preferences.utility(search.best().exactOrNot());
            double worst = preferences.utility(search.worst().exactOrNot());
            assertThat(preferences.reachedByAll(Region.all(space))).isLessThanOrEqualTo(worst);
            for (double share : new double[] {0, 0.3, 0.6, 0.9, 1}) {
                double wanted = worst + share * (best - worst);
                Outcome found = search.worstNotBelow(wanted).orElseThrow().exactOrNot();
                assertThat(preferences.utility(found)).isBetween(wanted, wanted + 0.05);
                assertThat(search.within(wanted - 0.05, wanted + 0.05, 20).exactOrNot())
                        .allSatisfy(
                                each -> assertThat(preferences.utility(each)).isBetween(wanted - 0.05, wanted + 0.05));
            }
            assertThat(search.worstNotBelow(1.1)).isEmpty();
        });
    }

    @Test
    void answersThatWouldHaveTakenTooLongSaySo() {
        Seeds.each(3, random -> {
            OutcomeSpace space = space(30);
            List<HyperRectangle> boxes = new ArrayList<>();
            for (int number = 0; number < 100; number++) {
                HyperRectangle box = box(random, 30, 4);
                boxes.add(new HyperRectangle(box.bounds(), box.side(), box.worth() + random.nextDouble()));
            }
            HyperRectangles preferences = new HyperRectangles(space, boxes, 5000);
            Region all = Region.all(space);
            CellSearch cells = new CellSearch(all, preferences.boxes());
            InverseUtility search = new RectangleSearch(preferences, all, cells, 20_000, 20_000);
            double middle = (preferences.utility(search.best().exactOrNot())
                            + preferences.utility(search.worst().exactOrNot()))
                    / 2;
            assertThat(Stream.of(
                                    search.best(),
                                    search.worstNotBelow(middle).orElseThrow(),
                                    search.nearest(middle),
                                    search.within(middle - 0.05, middle, 20),
                                    search.ranked(100).orElseThrow())
                            .map(Found::isExact))
                    .containsOnly(false);
        });
    }
}
