package dev.holdfast.engine.view;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.readiness.Readiness;
import dev.holdfast.spi.assessor.Preparation;
import java.time.Instant;

/** What assessors and guards receive before the talk; it holds nothing secret. */
public record PreparationView(Brief brief, Readiness readiness, Instant now) implements Preparation {}
