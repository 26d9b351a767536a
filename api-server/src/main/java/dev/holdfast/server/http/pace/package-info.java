/**
 * When requests are taken up and when their answers leave, for callers to whom time must say nothing.
 *
 * <p>Start with {@link dev.holdfast.server.http.pace.Pacing}, which a feature binds, and {@link
 * dev.holdfast.server.http.pace.PacedHandler}, which keeps to it without holding a thread.
 *
 * <p>Not here: who is paced, and by which schedule.
 */
package dev.holdfast.server.http.pace;
