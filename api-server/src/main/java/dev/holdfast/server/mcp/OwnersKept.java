package dev.holdfast.server.mcp;

import dev.holdfast.server.http.inner.InnerAnswer;
import dev.holdfast.server.json.JsonText;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.Problem;
import dev.holdfast.server.security.CallerFinder;
import dev.holdfast.server.security.Role;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps owners' credentials out of agents' hands: what an agent is shown it may be talked into telling, and owners are shown
 * the walk-away point.
 */
final class OwnersKept {

    private final CallerFinder callers;
    private final JsonText text;

    @Inject
    OwnersKept(CallerFinder callers, JsonText text) {
        this.callers = callers;
        this.text = text;
    }

    /** The refusal, if it is an owner's credential that the agent has. */
    Optional<InnerAnswer> refusal(Agent agent) {
        return agent.authorization()
                .flatMap(callers::ofHeader)
                .filter(caller -> caller.role() == Role.OWNER)
                .map(owner -> refusal(agent.requestId()));
    }

    private InnerAnswer refusal(String requestId) {
        Problem problem = Problem.of(
                        ErrorCode.FORBIDDEN, "An agent may not act with an owner's credential, to which all is shown.")
                .refusedBecause(
                        "OWNERS_CREDENTIAL",
                        "Give the agent the negotiator's credential; act as the owner over HTTP yourself.")
                .stamped(requestId);
        return new InnerAnswer(problem.status(), Map.of(), Problem.MEDIA_TYPE, text.of(problem));
    }
}
