/**
 * The strategy {@code plan-ladder}: from the opening past the target down to the settling point, in steps, slowly at first.
 * It follows from the brief and the history alone. Start with {@link dev.holdfast.plugin.planladder.Ladder}.
 *
 * <p>Sources: the shape is the polynomial time-dependent tactic of Faratin, Sierra and Jennings (Negotiation decision
 * functions for autonomous agents, 1998), with the difference that matters: it ends at the settling point, which the owner
 * has chosen, and knows no reservation value, so nobody can compute one from our offers.
 */
package dev.holdfast.plugin.planladder;
