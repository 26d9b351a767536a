/**
 * One negotiation in memory between strategies: alternating offers of two and more parties.
 *
 * <p>Start with {@link dev.holdfast.lab.session.AlternatingOffers}. Strategies get the same {@code Situation} and events as on
 * a server. Who sits there is prepared in {@code party}, what comes of it is in {@code result}. What is right for
 * many sessions (which strategies, which scenarios, how often) is no business of this package.
 */
package dev.holdfast.lab.session;
