/**
 * What is under a server goes away and comes back: the database is killed, stands still or is stopped, the disk is full. The
 * server itself is never started again, and nobody does anything but bring back what was missing.
 *
 * <p>Start with {@link dev.holdfast.server.proof.faults.LostDatabaseIT}. Servers that are killed are in {@code proof.stress};
 * clocks that jump and receivers that hang are in {@code api}, where the clock is a test's.
 */
package dev.holdfast.server.proof.faults;
