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
 * The whole result, for the owner.
 *
 * @param role as whom the caller sees it
 * @param utility how good the deal is for our side
 * @param value what it is worth in money
 * @param settlementPosition where the deal lies between the walk-away point (0) and the target (1)
 * @param alternatives the utility to expect without a deal, where it was stated
 * @param bestRefused the best offer that our side did not take, when there is no deal
 */
public record OwnerResult(
        Audience role,
        Status state,
        ClosureJson closure,
        OptionalDouble utility,
        Optional<Money> value,
        OptionalDouble settlementPosition,
        OptionalDouble alternatives,
        Optional<RefusedOfferView> bestRefused,
        ConcessionsView concessions,
        List<ActionJson> availableActions)
        implements ResultView {

    @Override
    public String toString() {
        return "OwnerResult[…]";
    }
}
