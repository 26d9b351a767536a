/**
 * The description of the API: as OpenAPI 3.1 at {@code /openapi.json}, and for people at {@code /docs}.
 *
 * <p>Start with {@link dev.holdfast.server.openapi.OpenApiResource}. The description is generated while the server is
 * built, see package {@code openapi.generator}.
 *
 * <p>Not here: descriptions of resources; they stand beside the resources, as annotations.
 */
package dev.holdfast.server.openapi;
