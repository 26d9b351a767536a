/**
 * Who looks at a negotiation, and which events of it they may know of.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.audience.Audience}. The two sides are called {@code TEAM} and {@code
 * COUNTERPARTY} in every answer, whoever looks.
 */
package dev.holdfast.server.negotiations.audience;
