/**
 * {@code holdfast strategies}: which strategies the plugins of an installation bring, and what can be set. Start with {@link
 * dev.holdfast.server.strategies.StrategiesCommand}. Nothing here makes or runs a strategy.
 */
package dev.holdfast.server.strategies;
