package dev.holdfast.server.negotiations.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.holdfast.server.negotiations.mandate.WalkAwayPointView;
import java.util.List;
import java.util.Optional;

/**
 * A negotiation as its owner sees it: everything.
 *
 * @param walkAwayPoint the secret part of the mandate, once stated
 * @param findings what strategies and guards noticed on the way, in the answer to a move
 */
public record OwnerView(
        @JsonUnwrapped TalkView talk,
        @JsonUnwrapped TeamView team,
        Optional<WalkAwayPointView> walkAwayPoint,
        List<ActionJson> availableActions,
        Optional<List<FindingJson>> findings)
        implements NegotiationView {

    @Override
    public String toString() {
        return "OwnerView[…]";
    }
}
