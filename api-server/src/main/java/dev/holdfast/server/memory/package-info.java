/**
 * What was found out a moment ago and need not be asked again: bounded in number, and where it matters in time. Start reading
 * at {@link dev.holdfast.server.memory.Recent}. Nothing here knows what it keeps; what must never be stale is no business of
 * this package.
 */
package dev.holdfast.server.memory;
