/**
 * Lets time pass in negotiations that nobody touches: offers expire, deadlines end talks, and what ended long ago goes.
 *
 * <p>Start with {@link dev.holdfast.server.timer.LapseTimer}. What time brings about is decided in core; here it is only
 * noticed that the moment has come.
 */
package dev.holdfast.server.timer;
