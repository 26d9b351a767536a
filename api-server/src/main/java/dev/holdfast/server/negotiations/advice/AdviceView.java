package dev.holdfast.server.negotiations.advice;

import dev.holdfast.server.negotiations.view.ActionJson;
import dev.holdfast.server.negotiations.view.FindingJson;
import java.util.List;
import java.util.Optional;

/**
 * What our side should do next.
 *
 * @param move the move
 * @param by the strategy or guard whose idea it is
 * @param rationale why
 * @param request the request that makes the move
 * @param equivalents moves with other packages that are as good for our side: one of them may be sent instead, or all shown
 *     to the other side with the question which it likes best
 * @param findings what strategies and guards noticed on the way
 * @param measurements what trackers have noticed so far
 */
public record AdviceView(
        MoveJson move,
        String by,
        String rationale,
        Optional<RequestJson> request,
        List<MoveJson> equivalents,
        List<FindingJson> findings,
        List<FindingJson> measurements,
        List<ActionJson> availableActions) {}
