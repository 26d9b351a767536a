/**
 * Strategies that concede with time: {@code time-dependent} with any curve, {@code boulware}, {@code linear} and {@code
 * conceder} for the usual exponents, {@code aspiration} with the wider tolerance of that name, and {@code
 * resource-dependent}. Start with {@link dev.holdfast.plugin.timedependent.Band}, which says how good a package has to be.
 *
 * <p>The curve goes from the opening of the plan to its settling point. On equal utilities the offer is the one that the
 * search of the situation finds first.
 *
 * <p>Sources: the polynomial and the resource-dependent tactics of Faratin, Sierra and Jennings, Negotiation decision
 * functions for autonomous agents (1998); exponents, tolerances and the exponential curve as NegMAS 0.15 has them
 * (time-based negotiators and AspirationNegotiator).
 */
package dev.holdfast.plugin.timedependent;
