package dev.holdfast.server.negotiations.offers;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Which revision of an offer is declined, and words that go with it. */
public record OfferDecline(int revision, Optional<@Size(max = 4000) String> message) {}
