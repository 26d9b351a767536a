/**
 * Numbers that people compare, drawn. Start with {@link dev.holdfast.server.demo.drawing.OfferChart}.
 *
 * <p>Not here: what the numbers mean.
 */
package dev.holdfast.server.demo.drawing;
