package dev.holdfast.server.scenarios.compare;

import dev.holdfast.analysis.frontier.UtilityPoint;

/**
 * A solution of the theory.
 *
 * @param name what it is called
 * @param point what it is worth, and for which outcome
 */
public record Solution(String name, UtilityPoint point) {}
