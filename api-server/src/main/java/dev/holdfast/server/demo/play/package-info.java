/**
 * Plays scenarios over HTTP. Start with {@link dev.holdfast.server.demo.play.ScenarioPlayer}.
 *
 * <p>Not here: anything that a real client could not do; and no words, which are in package {@code telling}.
 */
package dev.holdfast.server.demo.play;
