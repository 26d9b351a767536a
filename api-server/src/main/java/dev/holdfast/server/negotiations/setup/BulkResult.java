package dev.holdfast.server.negotiations.setup;

import dev.holdfast.server.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What became of each negotiation that was to be set up.
 *
 * @param created how many were
 * @param failed how many were not
 * @param results in the order of the request
 */
public record BulkResult(int created, int failed, List<ItemJson> results) {

    /**
     * What became of one.
     *
     * @param index its place in the request, from 0
     * @param status that it would have had alone: 201, or that of the problem
     * @param negotiation what was set up, with credentials that are shown this once
     * @param problem why it was not; pointers begin at its own body
     */
    public record ItemJson(int index, int status, Optional<CreatedNegotiation> negotiation, Optional<Problem> problem) {

        static ItemJson of(int index, CreatedNegotiation created) {
            return new ItemJson(index, 201, Optional.of(created), Optional.empty());
        }

        static ItemJson of(int index, Problem problem) {
            return new ItemJson(index, problem.status(), Optional.empty(), Optional.of(problem));
        }
    }

    static BulkResult of(List<ItemJson> results) {
        int created =
                (int) results.stream().filter(item -> item.problem().isEmpty()).count();
        return new BulkResult(created, results.size() - created, results);
    }
}
