/**
 * What plugin authors implement or receive, and nothing else. A {@link dev.holdfast.spi.Plugin} lists factories; a factory
 * has a name and settings and makes a {@link dev.holdfast.spi.Strategy}, a {@link dev.holdfast.spi.guard.Guard}, a
 * {@link dev.holdfast.spi.Tracker} or an {@link dev.holdfast.spi.assessor.Assessor} for one negotiation.
 *
 * <p>A {@link dev.holdfast.spi.format.ScenarioFormat} is the exception: it reads scenarios from files, for the lab.
 *
 * <p>Strategies propose, guards dispose, trackers measure, assessors say whether to begin. Only guards may see the
 * walk-away point, and only where the operator has granted it. Calls come one at a time for each negotiation, from any
 * thread, and are bounded in time.
 */
package dev.holdfast.spi;
