/**
 * What parties can reach together: the undominated outcomes ({@link dev.holdfast.analysis.frontier.ParetoFrontier}, where to
 * start) and the share of all that is better than no deal ({@link dev.holdfast.analysis.frontier.AgreementZone}). Which of
 * them theory recommends is in {@code solution}.
 */
package dev.holdfast.analysis.frontier;
