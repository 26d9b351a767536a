package dev.holdfast.server.negotiations.template;

import dev.holdfast.negotiation.mandate.LastDecision;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Which template of the tenant gives the plan and the walk-away point.
 *
 * @param product as in the imported table
 * @param role as in the imported table
 * @param lastDecision what to do with their last offer when it lies between walk-away point and settling point
 */
public record TemplateChoice(
        @Size(min = 1, max = 200) String product,
        @Size(min = 1, max = 200) String role,
        Optional<LastDecision> lastDecision) {}
