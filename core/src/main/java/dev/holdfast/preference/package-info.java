/**
 * What a side wants: utility functions, the walk-away point, and searches over outcomes by utility.
 *
 * <p>Not here: offers, time, or anything that happens in a negotiation.
 */
package dev.holdfast.preference;
