/**
 * What opponent models count and believe, issue by issue. Not exported: plugins use the models of
 * {@code spi.bidding.opponent}. Start with {@link dev.holdfast.spi.bidding.opponent.belief.ValueGroups}.
 */
package dev.holdfast.spi.bidding.opponent.belief;
