/**
 * What an owner wants above all, in one word, instead of a target and a pace.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.objective.Objective}. Nothing here knows the walk-away point or
 * moves the settling point.
 */
package dev.holdfast.server.negotiations.objective;
