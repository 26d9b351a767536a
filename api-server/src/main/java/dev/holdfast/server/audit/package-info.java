/**
 * The audit log over HTTP.
 *
 * <p>Start with {@link dev.holdfast.server.audit.AuditResource}. Nothing here writes: entries are made where things are
 * done.
 */
package dev.holdfast.server.audit;
