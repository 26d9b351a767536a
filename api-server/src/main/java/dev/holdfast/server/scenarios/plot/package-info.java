/**
 * {@code holdfast scenario plot}: the outcomes of two parties as a picture. Start with
 * {@link dev.holdfast.server.scenarios.plot.PlotCommand}. What is drawn is computed in
 * {@link dev.holdfast.server.scenarios.compare}.
 */
package dev.holdfast.server.scenarios.plot;
