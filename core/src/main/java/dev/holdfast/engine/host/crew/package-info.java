/**
 * Threads that call plugin code in bulk, where handing each call over to another thread would cost more than the call.
 *
 * <p>Start with {@link dev.holdfast.engine.host.crew.Crew}. What the work is, is no business of this package.
 */
package dev.holdfast.engine.host.crew;
