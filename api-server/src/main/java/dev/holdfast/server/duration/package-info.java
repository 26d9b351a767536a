/**
 * Lengths of time as people write them: {@link dev.holdfast.server.duration.LengthOfTime}. What they limit is elsewhere.
 */
package dev.holdfast.server.duration;
