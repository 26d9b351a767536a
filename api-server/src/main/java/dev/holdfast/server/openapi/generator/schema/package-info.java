/**
 * What the JSON records of the server look like as schemas: as this server reads and writes them, and not as Jackson would
 * by default.
 *
 * <p>Start with {@link dev.holdfast.server.openapi.generator.schema.RecordSchemas}.
 *
 * <p>Not here: operations, and who uses a schema.
 */
package dev.holdfast.server.openapi.generator.schema;
