/**
 * Requests with an {@code Idempotency-Key} are carried out once, however often they are sent; the answer is given again.
 *
 * <p>Start with {@link dev.holdfast.server.idempotency.OnceRequests}, which looks whether a request was here before, and
 * {@link dev.holdfast.server.idempotency.OnceAnswers}, which keeps its answer. That the effect happens once is the business
 * of the store: see {@code store.request}.
 *
 * <p>Not here: what requests do. No resource knows of any of this.
 */
package dev.holdfast.server.idempotency;
