package dev.holdfast.server.negotiations.credentials;

import dev.holdfast.server.negotiations.audience.Audience;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * A credential to be given out.
 *
 * @param role what its holder may do
 * @param holder the name of the holder; nobody else in the negotiation may have it
 * @param expiresAt from when it opens nothing; never, if it is not said
 */
public record NewCredential(Audience role, @NotBlank @Size(max = 200) String holder, Optional<Instant> expiresAt) {}
