/**
 * What comes of a session: how it ended, for whom it was worth what, and which offers were made. Start with
 * {@link dev.holdfast.lab.session.result.SessionResult}. Values alone; nothing here plays.
 */
package dev.holdfast.lab.session.result;
