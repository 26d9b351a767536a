/**
 * Tournaments: strategies against strategies on scenarios, on all processors, with the same results whatever their number.
 *
 * <p>Start with {@link dev.holdfast.lab.tournament.plan.TournamentPlan}, which says what is played, and {@link
 * dev.holdfast.lab.tournament.Tournament}, which plays it. How one session goes is the business of {@code lab.session}, what
 * it was worth that of {@code lab.measure}. Files, progress bars and averages are not here.
 */
package dev.holdfast.lab.tournament;
