package dev.holdfast.engine;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.readiness.Readiness;
import dev.holdfast.spi.Preparation;
import java.time.Instant;

/** What assessors and guards receive before the talk; it holds nothing secret. */
record PreparationView(Brief brief, Readiness readiness, Instant now) implements Preparation {}
