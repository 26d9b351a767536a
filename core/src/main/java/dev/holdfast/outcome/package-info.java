/**
 * What is negotiated: issues, the space of packages that they span, and single packages of terms.
 *
 * <p>Start with {@link dev.holdfast.outcome.OutcomeSpace}. Everything here is an immutable value; nothing here knows
 * who wants what, which is the business of {@code preference}.
 */
package dev.holdfast.outcome;
