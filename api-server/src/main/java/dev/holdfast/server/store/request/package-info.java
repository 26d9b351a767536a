/**
 * Requests that their senders may repeat: what is kept of them, so that each is carried out once.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.request.KeptRequests}. A {@link
 * dev.holdfast.server.store.request.Mark} is written in the same transaction as the first thing that its request writes: it
 * rides on the thread that serves the request ({@link dev.holdfast.server.store.request.Marks}), so that nothing between the
 * request and the store needs to know of it.
 *
 * <p>Not here: HTTP, and what an answer consists of.
 */
package dev.holdfast.server.store.request;
