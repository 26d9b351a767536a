/**
 * Packages that are good for both sides, as far as a model of the other side says. Start with {@link
 * dev.holdfast.spi.bidding.mutual.MostLiked}. Models live in {@code spi.bidding.opponent}.
 */
package dev.holdfast.spi.bidding.mutual;
