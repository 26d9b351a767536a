/**
 * Before the talk: the six readiness facts, whether to negotiate at all, and opening.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.readiness.ReadinessResource}.
 */
package dev.holdfast.server.negotiations.readiness;
