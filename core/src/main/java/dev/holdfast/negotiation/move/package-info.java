/** What our side can do in a turn. Start with {@link dev.holdfast.negotiation.move.Move}. */
package dev.holdfast.negotiation.move;
