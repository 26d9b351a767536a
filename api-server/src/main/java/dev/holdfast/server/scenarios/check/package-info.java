/**
 * {@code holdfast scenarios-check}: compares our analysis of scenarios with figures that somebody else has computed. Start
 * with {@link dev.holdfast.server.scenarios.check.ScenariosCheck}. What the figures mean is in {@link
 * dev.holdfast.server.scenarios.check.Truths}; how they are computed is in {@code core}.
 */
package dev.holdfast.server.scenarios.check;
