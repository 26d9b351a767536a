/**
 * What was said and done in a negotiation of a test, as a value. Start with
 * {@link dev.holdfast.testkit.transcript.Transcript}; {@link dev.holdfast.testkit.transcript.TranscriptAssert} asks it
 * questions.
 *
 * <p>Not here: anything that makes a negotiation go on.
 */
package dev.holdfast.testkit.transcript;
