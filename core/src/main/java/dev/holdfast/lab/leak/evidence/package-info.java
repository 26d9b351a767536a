/**
 * What an attacker has of a conversation: the two sides' offers as numbers, and what can be read from them. Start with
 * {@link dev.holdfast.lab.leak.evidence.Evidence}.
 *
 * <p>Not here: estimating, which is {@code lab.leak.attack}'s.
 */
package dev.holdfast.lab.leak.evidence;
