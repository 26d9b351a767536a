package dev.holdfast.server.store.writer;

import java.time.Duration;

/**
 * How the group writer behaves.
 *
 * @param queueCapacity how many commands may wait before further ones are refused
 * @param maximumBatch how many commands go into one flush at most
 * @param firstPause the pause after a fault before the database is opened again; doubles from fault to fault
 * @param longestPause where the doubling ends
 */
public record WriterSettings(int queueCapacity, int maximumBatch, Duration firstPause, Duration longestPause) {

    /** What serves a server well; the numbers are not delicate. */
    public static final WriterSettings STANDARD =
            new WriterSettings(4096, 512, Duration.ofMillis(50), Duration.ofSeconds(5));

    public WriterSettings {
        if (queueCapacity < 1 || maximumBatch < 1) {
            throw new IllegalArgumentException("The queue and a batch hold at least one command");
        }
        if (firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("Pauses must not shrink: " + firstPause + " to " + longestPause);
        }
    }
}
