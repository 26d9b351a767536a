package dev.holdfast.server.negotiations.readiness;

import dev.holdfast.negotiation.readiness.Viability;
import dev.holdfast.server.negotiations.view.ActionJson;
import java.util.List;

/** Whether to negotiate at all, and why. */
public record ViabilityView(
        Viability.Answer answer, List<Viability.Reason> reasons, List<ActionJson> availableActions) {}
