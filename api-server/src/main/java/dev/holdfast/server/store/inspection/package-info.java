/**
 * Looks through a store for whatever was changed behind its back.
 *
 * <p>Start with {@link dev.holdfast.server.store.inspection.Inspector}. Findings name negotiations and events and never
 * what is in them. Nothing here writes.
 */
package dev.holdfast.server.store.inspection;
