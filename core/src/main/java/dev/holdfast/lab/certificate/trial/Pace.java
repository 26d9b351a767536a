package dev.holdfast.lab.certificate.trial;

/**
 * What a move costs.
 *
 * @param moves how many were measured
 * @param p50Nanos the time that half of the moves do not exceed
 * @param p99Nanos the time that 99 of 100 do not exceed
 * @param allocatedBytesPerMove how much memory a move takes, on average
 * @param retainedBytes how much memory a negotiation keeps while it runs, the strategy's own part
 */
public record Pace(long moves, double p50Nanos, double p99Nanos, double allocatedBytesPerMove, double retainedBytes) {}
