/**
 * Requests that the server makes to itself, for features that offer the API in another form.
 *
 * <p>Start with {@link dev.holdfast.server.http.inner.InnerCalls}. An inner request passes all filters that one from outside
 * passes behind the door: who calls, what they may, and whether the same was asked before.
 *
 * <p>Not here: what becomes of the answers.
 */
package dev.holdfast.server.http.inner;
