/**
 * What a negotiation is: commands in, events out, states as types. The states alone decide, by the innermost rules that no
 * plugin can remove: never beyond the walk-away point, a final is final, no opening without readiness, the ratchet.
 *
 * <p>Start with {@link dev.holdfast.negotiation.Negotiation}, and read the rules in {@code rule} when you want to know why
 * something is refused. Nothing here reads a clock, draws a random number or does input or output.
 */
package dev.holdfast.negotiation;
