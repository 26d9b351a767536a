/**
 * The report of a tournament: one page that needs nothing else. Start with {@link dev.holdfast.server.report.Report}. It is
 * made of rows and of sessions that are played once more for the figures, so a tournament that was stopped has one too.
 *
 * <p>Not here: playing, and where rows come from.
 */
package dev.holdfast.server.report;
