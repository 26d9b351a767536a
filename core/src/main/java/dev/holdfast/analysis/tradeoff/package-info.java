/**
 * Giving something for something: packages that are as good for us and closer to what the other side asks for. Start with
 * {@link dev.holdfast.analysis.tradeoff.TradeOff}.
 */
package dev.holdfast.analysis.tradeoff;
