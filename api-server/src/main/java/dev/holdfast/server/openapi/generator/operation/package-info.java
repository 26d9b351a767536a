/**
 * What is said of each operation beyond its own annotations: tag, who may call, headers, errors and examples.
 *
 * <p>Start with {@link dev.holdfast.server.openapi.generator.operation.OperationFinish}.
 *
 * <p>Not here: schemas of records, and what is said of the API as a whole.
 */
package dev.holdfast.server.openapi.generator.operation;
