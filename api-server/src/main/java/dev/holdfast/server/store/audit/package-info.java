/**
 * Who did what, when, on what, and what came of it. Entries are only ever added; nobody changes or removes one.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.audit.AuditLog}. Values of walk-away points must never get here.
 */
package dev.holdfast.server.store.audit;
