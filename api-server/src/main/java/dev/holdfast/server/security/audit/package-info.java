/**
 * Makes the entries of the audit log.
 *
 * <p>Start with {@link dev.holdfast.server.security.audit.AuditTrail}; {@link
 * dev.holdfast.server.security.audit.AuditAction} lists what is recorded. Not here: values, terms and reasons; above all
 * nothing of a walk-away point.
 */
package dev.holdfast.server.security.audit;
