/**
 * The walk-away point and its ratchet, for owners only.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.walkaway.WalkAwayPointResource}.
 */
package dev.holdfast.server.negotiations.walkaway;
