/**
 * Solution concepts of a scenario: which outcomes nobody can improve on, and which of them the theory singles out.
 *
 * <p>Start with {@link dev.holdfast.analysis.solution.ParetoFrontier}; the solutions are points of it. Utilities that differ
 * by less than {@value dev.holdfast.analysis.solution.UtilityPoint#RESOLUTION} count as equal, for the files of the field
 * have thirds. Of equally good points the one that is best for the first party is taken. No strategy sees any of this: it
 * needs the preferences of all parties.
 */
package dev.holdfast.analysis.solution;
