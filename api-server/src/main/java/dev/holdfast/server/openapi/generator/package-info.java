/**
 * Generates the OpenAPI description while the server is built. Never runs in a server: its libraries are not even there.
 *
 * <p>Start with {@link dev.holdfast.server.openapi.generator.OpenApiGenerator}. What a resource says by its JAX-RS,
 * validation and role annotations is taken from there; an {@code @Operation} adds the name ({@code operationId}) and
 * one sentence ({@code summary}), without which the build fails.
 *
 * <p>Not here: anything that a running server needs.
 */
package dev.holdfast.server.openapi.generator;
