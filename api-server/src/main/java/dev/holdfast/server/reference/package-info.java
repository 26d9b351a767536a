/**
 * The command {@code holdfast reference-check}: plays recorded sessions of NegMAS again in the lab and compares. Start with
 * {@link dev.holdfast.server.reference.ReferenceCheckCommand}.
 *
 * <p>Ties: where outcomes are of equal utility, NegMAS follows the order of an unstable sort. Ours is fixed, as {@link
 * dev.holdfast.preference.search.InverseUtility} says. Recorded sessions compare offer by offer only where no two outcomes
 * are of equal utility.
 */
package dev.holdfast.server.reference;
