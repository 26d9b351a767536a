/**
 * The files of a tournament: {@code tournament.json} with all on which the results depend, {@code results.json} and {@code
 * sessions.csv} with a row for each session, and {@code traces.jsonl} with the offers. Start with {@link
 * dev.holdfast.server.tournaments.results.ResultsDirectory}. Rows are written as they come, so that what has been played is
 * never lost.
 */
package dev.holdfast.server.tournaments.results;
