package dev.holdfast.server.negotiations.result;

import dev.holdfast.negotiation.Status;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.ledger.ConcessionsView;
import dev.holdfast.server.negotiations.view.ActionJson;
import dev.holdfast.server.negotiations.view.ClosureJson;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How it ended, as those who negotiated may know: nothing here follows from the walk-away point.
 *
 * @param role as whom the caller sees it
 * @param utility how good the deal is for our side
 * @param value what it is worth in money
 */
public record NegotiatorResult(
        Audience role,
        Status state,
        ClosureJson closure,
        OptionalDouble utility,
        Optional<Money> value,
        ConcessionsView concessions,
        List<ActionJson> availableActions)
        implements ResultView {}
