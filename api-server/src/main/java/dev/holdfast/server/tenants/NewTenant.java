package dev.holdfast.server.tenants;

import dev.holdfast.server.store.tenant.TenantId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A tenant to be set up.
 *
 * @param id its id, which never changes
 * @param name its name, for people
 */
public record NewTenant(
        @Pattern(regexp = TenantId.PATTERN, message = TenantId.RULE) String id,
        @NotBlank @Size(max = 200) String name) {}
