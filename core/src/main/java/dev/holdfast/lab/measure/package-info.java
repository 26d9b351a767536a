/**
 * What a session was worth: utilities, settlement positions, distances to the solutions of the theory, and how the parties
 * conceded.
 *
 * <p>Start with {@link dev.holdfast.lab.measure.SessionMeasures}, which compares a session with the
 * {@link dev.holdfast.lab.measure.ScenarioFigures} of its scenario, prepared once for all sessions. Not here: averages over
 * sessions, and anything that a strategy may know while it negotiates.
 */
package dev.holdfast.lab.measure;
