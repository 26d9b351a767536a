/**
 * The trials that a strategy goes through: hostile opponents, replay, the stopwatch. Start with
 * {@link dev.holdfast.lab.certificate.trial.Gauntlet}. Each hands back what it measured.
 *
 * <p>Not here: what passes, which {@code lab.certificate} decides.
 */
package dev.holdfast.lab.certificate.trial;
