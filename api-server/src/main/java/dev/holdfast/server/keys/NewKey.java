package dev.holdfast.server.keys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * A key to be made.
 *
 * @param tenant the tenant it is for: an operator names one, unless the key is another operator's; an owner's own tenant
 *     is meant when none is named
 * @param role as whom its holder will call
 * @param holder the name of the person or program that will hold it; approvals and the audit log name it
 * @param expiresAt from when it is good for nothing
 */
public record NewKey(
        Optional<String> tenant, KeyRole role, @NotBlank @Size(max = 200) String holder, Optional<Instant> expiresAt) {}
