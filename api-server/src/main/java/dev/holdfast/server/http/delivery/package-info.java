/**
 * Answers on their way to callers. Nobody waits for a caller who reads slowly: an answer is written while no thread looks on,
 * in a time that its size allows, and all that is written and not read has its bounds.
 *
 * <p>Start with {@link dev.holdfast.server.http.delivery.DeliveryHandler}. Not here: what an answer says, and when it may
 * leave.
 */
package dev.holdfast.server.http.delivery;
