package dev.holdfast.server.negotiations.setup;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;

/** What is random about a new negotiation: its id, which nobody must guess, and the seed of its chance. */
public final class SetupChance {

    private final SecureRandom random = new SecureRandom();

    @Inject
    SetupChance() {}

    UUID id() {
        return UUID.randomUUID();
    }

    long seed() {
        return random.nextLong();
    }
}
