/**
 * Requests of ours to addresses that others have chosen: never to where only this server can reach, never for long, and never
 * wherever an answer points.
 *
 * <p>Start with {@link dev.holdfast.server.http.outbound.OutboundClient}. Not here: what is sent, and when.
 */
package dev.holdfast.server.http.outbound;
