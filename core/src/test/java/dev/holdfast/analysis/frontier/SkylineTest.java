package dev.holdfast.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which points stay, compared with looking at every pair; coordinates are few, so that ties are frequent. */
class SkylineTest {

    private static boolean dominates(List<Long> one, List<Long> other) {
        return !one.equals(other)
                && IntStream.range(0, one.size()).allMatch(party -> one.get(party) >= other.get(party));
    }

    @Test
    void exactlyTheUndominatedPointsStayOnceEach() {
        Seeds.each(500, random -> {
            int parties = random.nextInt(1, 6);
            List<List<Long>> points = IntStream.range(0, random.nextInt(1, 60))
                    .mapToObj(each -> random.longs(parties, -3, random.nextInt(-2, 8))
                            .boxed()
                            .toList())
                    .toList();
            List<List<Long>> kept = Skyline.of(points.stream()
                            .map(point -> new Skyline.Candidate<>(
                                    point.stream().mapToLong(Long::longValue).toArray(), point))
                            .toList())
                    .stream()
                    .map(Skyline.Candidate::what)
                    .toList();
            assertThat(kept)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(points.stream()
                            .distinct()
                            .filter(point -> points.stream().noneMatch(other -> dominates(other, point)))
                            .toList());
            assertThat(kept).isSortedAccordingTo((one, other) -> Arrays.compare(array(other), array(one)));
        });
    }

    private static long[] array(List<Long> point) {
        return point.stream().mapToLong(Long::longValue).toArray();
    }

    @Test
    void ofNothingNothingStays() {
        assertThat(Skyline.of(List.<Skyline.Candidate<String>>of())).isEmpty();
    }
}
