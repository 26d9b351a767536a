/**
 * What the other side seems to want, learned from its offers: parts of strategies that compose with any bidding and any
 * acceptance. Start with {@link dev.holdfast.spi.bidding.opponent.OpponentModel}; {@link
 * dev.holdfast.spi.bidding.opponent.TheirOffers} feeds a model, {@code spi.bidding.mutual} finds the packages that it
 * says they like.
 *
 * <p>Everything here is deterministic and follows from the history alone, so a strategy that keeps a model is rebuilt by
 * reading the history again.
 */
package dev.holdfast.spi.bidding.opponent;
