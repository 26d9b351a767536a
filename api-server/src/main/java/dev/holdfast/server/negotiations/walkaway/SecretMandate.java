package dev.holdfast.server.negotiations.walkaway;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.holdfast.server.negotiations.mandate.WalkAwayPointView;
import dev.holdfast.server.negotiations.view.ActionJson;
import java.util.List;

/** The secret part of the mandate, in an answer to the owner. */
public record SecretMandate(@JsonUnwrapped WalkAwayPointView walkAwayPoint, List<ActionJson> availableActions) {

    @Override
    public String toString() {
        return "SecretMandate[…]";
    }
}
