/**
 * Moves that are not about one offer: hold, warn, announce the final offer, walk away, leave.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.moves.MovesResource}.
 */
package dev.holdfast.server.negotiations.moves;
