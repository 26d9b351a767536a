package dev.holdfast.server.store;

/**
 * What the writer has done so far: {@code batches} is the number of commits (each one flush of the disk),
 * {@code acknowledged} the number of commands answered as durable.
 */
public record WriteCounts(long batches, long acknowledged) {}
