/**
 * A strategy that follows both the time and their behaviour: early on it answers what they give, later the time decides.
 * Start with {@link dev.holdfast.plugin.hybrid.Hybrid}.
 *
 * <p>Source: the hybrid agent of Keskin, Çakan and Aydoğan, Solver agent: towards emotional and opponent-aware agent for
 * human-robot negotiation (2021), with the numbers of NegMAS' HybridNegotiator; levels are shares of the way from the
 * settling point to the opening.
 */
package dev.holdfast.plugin.hybrid;
