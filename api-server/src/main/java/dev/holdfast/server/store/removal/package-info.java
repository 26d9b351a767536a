/**
 * Taking away what was kept: all of a tenant, and what was closed long ago.
 *
 * <p>Start with {@link dev.holdfast.server.store.removal.Erasure}. Not here: SQL, and when something is old enough.
 */
package dev.holdfast.server.store.removal;
