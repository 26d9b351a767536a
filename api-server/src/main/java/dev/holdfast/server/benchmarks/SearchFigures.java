package dev.holdfast.server.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;

/**
 * How fast outcomes are found by their utility. What was not measured is absent.
 *
 * @param outcomes the size of the space
 * @param setUpMillis until it can be searched
 * @param firstBandMillis the same with the first hundred outcomes of a narrow band
 * @param worstNotBelowMicros the worst outcome not below a utility
 * @param nearestMicros the outcome nearest to a utility
 * @param bandMicros up to a hundred outcomes of a narrow band
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SearchFigures(
        long outcomes,
        OptionalDouble setUpMillis,
        OptionalDouble firstBandMillis,
        OptionalDouble worstNotBelowMicros,
        OptionalDouble nearestMicros,
        OptionalDouble bandMicros) {

    static SearchFigures of(Measurements found, long outcomes) {
        return new SearchFigures(
                outcomes,
                found.search("SearchSetUp.setUp", outcomes),
                found.search("SearchSetUp.firstBand", outcomes),
                found.search("SearchQueries.worstNotBelow", outcomes),
                found.search("SearchQueries.nearest", outcomes),
                found.search("SearchQueries.band", outcomes));
    }
}
