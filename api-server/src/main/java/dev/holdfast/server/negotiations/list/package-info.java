/**
 * The list of negotiations, and what can be asked of it.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.list.NegotiationsResource}. Nobody filters by what they may not see:
 * when something last happened is known to owners only, because what happens to a walk-away point counts too.
 *
 * <p>Not here: what a negotiation is set up from, which is the business of {@code setup}.
 */
package dev.holdfast.server.negotiations.list;
