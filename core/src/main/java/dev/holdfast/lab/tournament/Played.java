package dev.holdfast.lab.tournament;

import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.tournament.row.SessionRow;

/**
 * A session that has been played.
 *
 * @param row what is kept of it
 * @param result all that is known of it, its offers included
 */
public record Played(SessionRow row, SessionResult result) {}
