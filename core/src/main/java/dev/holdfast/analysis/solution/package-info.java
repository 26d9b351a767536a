/**
 * Solution concepts of a scenario: which of the outcomes that nobody can improve on theory singles out, and how far apart
 * the parties are.
 *
 * <p>Start with {@link dev.holdfast.analysis.solution.NashPoint}; the solutions are points of a {@link
 * dev.holdfast.analysis.frontier.ParetoFrontier}. Utilities that differ
 * by less than {@value dev.holdfast.analysis.frontier.UtilityPoint#RESOLUTION} count as equal, for the files of the field
 * have thirds. Of equally good points the one that is best for the first party is taken. No strategy sees any of this: it
 * needs the preferences of all parties.
 */
package dev.holdfast.analysis.solution;
