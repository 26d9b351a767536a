package dev.holdfast.lab.statistics;

/**
 * A contestant and its score.
 *
 * @param name who it is
 * @param score the mean over its matches
 */
public record Standing(String name, MeanEstimate score) {}
