/**
 * How sure figures are: means with confidence intervals, differences with their significance, and standings made of both.
 *
 * <p>Start with {@link dev.holdfast.lab.statistics.Ranking}. Plain statistics over numbers: nothing here knows what a session
 * is, and nothing draws by chance.
 */
package dev.holdfast.lab.statistics;
