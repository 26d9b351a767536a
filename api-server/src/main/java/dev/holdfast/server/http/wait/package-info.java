/**
 * Requests that wait until something changes: {@code Prefer: wait} (RFC 7240).
 *
 * <p>Start with {@link dev.holdfast.server.http.wait.Waiting}. A request that waits holds no thread. What may have changed is
 * asked of {@link dev.holdfast.server.http.wait.Topics} again and again, for all that wait together, so that it does not
 * matter which server has changed it.
 *
 * <p>Not here: what is waited for, and who may wait.
 */
package dev.holdfast.server.http.wait;
