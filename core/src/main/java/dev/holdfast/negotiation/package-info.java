/**
 * What a negotiation is: commands in, events out, states as types, and the rules that no plugin can remove.
 *
 * <p>Not here: a clock, input or output, randomness, or advice.
 */
package dev.holdfast.negotiation;
