/**
 * {@code holdfast tournament}: strategies against strategies on scenario files. Start with {@link
 * dev.holdfast.server.tournaments.TournamentCommand}. How a tournament is played is the business of core's {@code
 * lab.tournament}.
 */
package dev.holdfast.server.tournaments;
