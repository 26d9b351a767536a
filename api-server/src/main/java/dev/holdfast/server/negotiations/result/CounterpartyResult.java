package dev.holdfast.server.negotiations.result;

import dev.holdfast.negotiation.Status;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.view.ActionJson;
import dev.holdfast.server.negotiations.view.ClosureJson;
import java.util.List;

/** How it ended, as the other side may know. */
public record CounterpartyResult(Audience role, Status state, ClosureJson closure, List<ActionJson> availableActions)
        implements ResultView {}
