/**
 * What a negotiation is: commands in, events out, states as types. The innermost rules live here and no plugin can
 * remove them: never beyond the walk-away point, a final is final, no opening without readiness, the ratchet.
 *
 * <p>Start with {@link dev.holdfast.negotiation.Negotiation}. Nothing here reads a clock, draws a random number or does
 * input or output.
 */
package dev.holdfast.negotiation;
