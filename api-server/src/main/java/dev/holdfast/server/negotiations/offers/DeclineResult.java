package dev.holdfast.server.negotiations.offers;

import dev.holdfast.negotiation.Status;
import dev.holdfast.server.problem.Problem;
import java.util.Optional;

/**
 * What has become of one decline.
 *
 * @param negotiation as it was sent
 * @param offer as it was sent
 * @param status the status that the call for this offer alone would have had: 200 if it was declined
 * @param state of the negotiation afterwards, if it was declined
 * @param problem why not, if it was not
 */
public record DeclineResult(
        String negotiation, int offer, int status, Optional<Status> state, Optional<Problem> problem) {}
