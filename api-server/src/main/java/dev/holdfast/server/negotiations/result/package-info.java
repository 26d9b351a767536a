/**
 * What a closed negotiation was worth, to each role what it may know.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.result.ResultResource}. Only {@link
 * dev.holdfast.server.negotiations.result.OwnerResult} has a place for what follows from the walk-away point.
 */
package dev.holdfast.server.negotiations.result;
