/**
 * Recorded sessions as they stand in a file: who played, in which space, by which strategy of the peer, and how that is set
 * up with ours. Start with {@link dev.holdfast.server.reference.recording.RecordedSession}.
 *
 * <p>Not here: playing them again.
 */
package dev.holdfast.server.reference.recording;
