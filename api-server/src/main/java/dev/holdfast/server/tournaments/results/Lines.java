package dev.holdfast.server.tournaments.results;

import dev.holdfast.lab.tournament.row.SessionRow;

/**
 * A session as it is written.
 *
 * @param row the session
 * @param json its line in {@code results.json}
 * @param csv its line in {@code sessions.csv}
 * @param trace its line in {@code traces.jsonl}; empty where traces are not kept
 */
public record Lines(SessionRow row, String json, String csv, String trace) {}
