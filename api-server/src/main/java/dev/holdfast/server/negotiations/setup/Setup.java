package dev.holdfast.server.negotiations.setup;

import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A negotiation that can be set up: everything in it has been checked. */
record Setup(
        Charter charter,
        Optional<Reservation> reservation,
        Holders holders,
        Optional<Instant> counterpartyExpiresAt,
        Map<ReadinessFact, String> facts,
        List<String> rejections,
        Optional<TheirPosition> theirPosition) {}
