/**
 * Requests that the description of the API leads to: right ones, nearly right ones and hostile ones, at a whole server.
 *
 * <p>Start with {@link dev.holdfast.server.api.hostile.HostileRequestsTest}.
 */
package dev.holdfast.server.api.hostile;
