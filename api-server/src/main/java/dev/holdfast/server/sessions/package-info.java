/**
 * {@code holdfast session}: one negotiation between strategies, offer by offer. Start with
 * {@link dev.holdfast.server.sessions.SessionCommand}. Many of them are a tournament, which is another feature.
 */
package dev.holdfast.server.sessions;
