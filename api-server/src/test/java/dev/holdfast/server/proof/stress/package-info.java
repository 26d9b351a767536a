/**
 * What must hold when things go wrong: many clients at one negotiation, plugins that fail, a process that is killed.
 *
 * <p>Start with {@link dev.holdfast.server.proof.stress.CrashIT}.
 */
package dev.holdfast.server.proof.stress;
