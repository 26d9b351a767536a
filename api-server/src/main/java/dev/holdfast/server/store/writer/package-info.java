/**
 * Group commit: one thread writes what many threads ask for, many commands in one flush.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.writer.GroupWriter}. It knows transactions but no SQL: the
 * database stands behind {@link dev.holdfast.server.store.writer.WriteConnection}.
 */
package dev.holdfast.server.store.writer;
