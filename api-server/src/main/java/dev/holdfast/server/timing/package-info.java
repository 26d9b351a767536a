/**
 * Timing neutrality: the time of an answer says nothing about how close an offer was to anything.
 *
 * <p>Start with {@link dev.holdfast.server.timing.Schedule}. All that counterparties send is paced, reads and mistakes too,
 * since a difference between the two would say something.
 *
 * <p>Not here: how a request waits without a thread, which is the business of {@code http.pace}.
 */
package dev.holdfast.server.timing;
