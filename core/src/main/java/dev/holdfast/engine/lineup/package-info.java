/**
 * The parts of plugins that take part in one negotiation, and how each is asked. Start with {@link
 * dev.holdfast.engine.lineup.Lineup}. What is asked of them, and what their answers mean, is the engine's business.
 */
package dev.holdfast.engine.lineup;
