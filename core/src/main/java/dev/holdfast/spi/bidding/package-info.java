/**
 * Strategies made of two parts: what to offer ({@link dev.holdfast.spi.bidding.Bidding}) and what to accept ({@link
 * dev.holdfast.spi.bidding.Acceptance}). {@link dev.holdfast.spi.bidding.BiddingStrategy} puts them together and sees to the
 * manners of a turn. Start there. What they seem to want is learned in {@code spi.bidding.opponent}.
 *
 * <p>Source: the separation of bidding, opponent model and acceptance of Baarslag et al., Decoupling negotiating agents to
 * explore the space of negotiation strategies (2014). Parts that belong to one strategy live in its plugin.
 */
package dev.holdfast.spi.bidding;
