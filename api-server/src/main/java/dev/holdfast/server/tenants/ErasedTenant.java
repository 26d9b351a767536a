package dev.holdfast.server.tenants;

import io.swagger.v3.oas.annotations.media.Schema;

/** What became of a tenant. */
@Schema(name = "ErasedTenant")
public record ErasedTenant(
        @Schema(description = "Its id", example = "acme") String id,
        @Schema(description = "How many negotiations went with it", example = "120") long negotiations) {}
