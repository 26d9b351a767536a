/**
 * What can be negotiated: issues, the space they span, and packages of terms. Pure values.
 *
 * <p>Not here: what anybody wants (preference), or who offered what (negotiation).
 */
package dev.holdfast.outcome;
