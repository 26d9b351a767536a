package dev.holdfast.preference.search.rectangle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Seeds;
import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.raw.HyperRectangle;
import dev.holdfast.preference.raw.HyperRectangles;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.preference.search.index.SearchIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RectangleIndexTest {

    private static HyperRectangles rectangles(RandomGenerator random, int issues, int count) {
        OutcomeSpace space = new OutcomeSpace(IntStream.range(0, issues)
                .mapToObj(number -> new IntegerIssue("issue" + number, 0, 9))
                .toList());
        List<HyperRectangle> boxes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Map<Integer, IndexRange> sides = new HashMap<>();
            for (int side = random.nextInt(1, 4); side > 0; side--) {
                int first = random.nextInt(10);
                sides.put(random.nextInt(issues), new IndexRange(first, random.nextInt(first, 10)));
            }
            boolean isInside = random.nextInt(4) > 0;
            boxes.add(new HyperRectangle(
                    sides,
                    isInside ? HyperRectangle.Side.INSIDE : HyperRectangle.Side.OUTSIDE,
                    random.nextInt(1, 100)));
        }
        return new HyperRectangles(space, boxes, 60.0 * count);
    }

    private static InverseUtility index(HyperRectangles preferences) {
        return RectangleIndex.of(preferences, Region.all(preferences.space()));
    }

    @Test
    void itsAnswersAreThoseOfAnIndexOfAllOutcomes() {
        Seeds.each(10, random -> {
            HyperRectangles preferences = rectangles(random, 4, 5);
            InverseUtility index = index(preferences);
            InverseUtility all = SearchIndex.of(preferences, Region.all(preferences.space()));
            assertThat(index).isInstanceOf(RectangleIndex.class);
            assertThat(utility(index, index.best())).isEqualTo(utility(all, all.best()));
            assertThat(utility(index, index.worst())).isEqualTo(utility(all, all.worst()));
            for (int question = 0; question < 30; question++) {
                double wanted = random.nextDouble(-0.1, 1.1);
                int limit = random.nextInt(1, 200);
                int rank = random.nextInt(11_000);
                assertThat(index.worstNotBelow(wanted).map(found -> utility(index, found)))
                        .isEqualTo(all.worstNotBelow(wanted).map(found -> utility(all, found)));
                assertThat(utility(index, index.nearest(wanted))).isEqualTo(utility(all, all.nearest(wanted)));
                List<Outcome> band =
                        index.within(wanted - 0.1, wanted, limit).exactly().orElseThrow();
                assertThat(band).doesNotHaveDuplicates();
                assertThat(band.stream().map(preferences::utility))
                        .containsExactlyElementsOf(all.within(wanted - 0.1, wanted, limit).exactOrNot().stream()
                                .map(preferences::utility)
                                .toList());
                assertThat(index.ranked(rank).map(found -> utility(index, found)))
                        .isEqualTo(all.ranked(rank).map(found -> utility(all, found)));
            }
        });
    }

    private static double utility(InverseUtility search, Found<Outcome> found) {
        assertThat(found.isExact()).isTrue();
        return search.utilityFunction().utility(found.exactOrNot());
    }

    @Test
    void aCatalogueHasOutcomesOfAllLevelsAndIsTheSameEachTime() {
        Seeds.each(2, random -> {
            HyperRectangles preferences = rectangles(random, 30, 70);
            InverseUtility catalogue = index(preferences);
            assertThat(catalogue).isInstanceOf(Catalogue.class);
            double best = preferences.utility(catalogue.best().exactOrNot());
            double worst = preferences.utility(catalogue.worst().exactOrNot());
            for (int share = 0; share <= 100; share++) {
                double wanted = worst + share / 100.0 * (best - worst);
                Found<Outcome> found = catalogue.worstNotBelow(wanted).orElseThrow();
                double utility = preferences.utility(found.exactOrNot());
                assertThat(utility).isBetween(wanted, wanted + 0.005);
                assertThat(found.gap()).isLessThanOrEqualTo(utility - wanted);
                assertThat(preferences.utility(catalogue.nearest(wanted).exactOrNot()))
                        .isBetween(wanted - 0.005, wanted + 0.005);
            }
            Found<List<Outcome>> band = catalogue.within((worst + best) / 2, best, 50);
            assertThat(band.isExact()).isFalse();
            assertThat(band.exactOrNot()).doesNotHaveDuplicates().hasSize(50);
            assertThat(band.exactOrNot().stream().map(preferences::utility))
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(catalogue.ranked(0).orElseThrow().exactOrNot())
                    .isEqualTo(catalogue.best().exactOrNot());
            assertThat(catalogue.worstNotBelow(best + 0.001)).isEmpty();
            assertThat(index(preferences).within(0, 1, 1000)).isEqualTo(catalogue.within(0, 1, 1000));
        });
    }

    @Test
    void utilitiesAreTheSumsOfWhatCounts() {
        Seeds.each(20, random -> {
            HyperRectangles preferences = rectangles(random, 6, 150);
            for (int tried = 0; tried < 100; tried++) {
                Outcome outcome = preferences.space().at(random.ints(6, 0, 10).toArray());
                double sum = 0;
                for (HyperRectangle box : preferences.rectangles()) {
                    sum += box.worthOf(outcome);
                }
                assertThat(preferences.utility(outcome)).isEqualTo(sum / preferences.scale());
            }
        });
    }
}
