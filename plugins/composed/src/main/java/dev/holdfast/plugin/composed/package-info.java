/**
 * A strategy that users make of parts without writing code: a bidding curve, a model of the other side and an acceptance
 * condition, named in its settings. The parts themselves are those of {@code spi.bidding}. Start with {@link
 * dev.holdfast.plugin.composed.ComposedSettings}.
 *
 * <p>Source: the separation of bidding, opponent model and acceptance of Baarslag et al., Decoupling negotiating agents to
 * explore the space of negotiation strategies (2014).
 */
package dev.holdfast.plugin.composed;
