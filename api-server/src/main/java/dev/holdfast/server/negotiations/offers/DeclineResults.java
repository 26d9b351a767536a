package dev.holdfast.server.negotiations.offers;

import java.util.List;

/**
 * What has become of each decline.
 *
 * @param results in the order in which they were sent
 */
public record DeclineResults(List<DeclineResult> results) {}
