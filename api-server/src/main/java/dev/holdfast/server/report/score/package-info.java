/**
 * What is counted and averaged over the sessions of a tournament. Start with
 * {@link dev.holdfast.server.report.score.Scoreboard}.
 */
package dev.holdfast.server.report.score;
