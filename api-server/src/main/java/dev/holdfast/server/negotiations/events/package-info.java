/**
 * The event log of a negotiation, as each role may see it.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.events.EventsResource}. Each audience has its own numbering: an
 * event that it does not see leaves no gap.
 */
package dev.holdfast.server.negotiations.events;
