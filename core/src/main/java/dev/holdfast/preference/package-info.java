/**
 * What one side wants: utilities of outcomes, the alternatives to a deal, the walk-away point, and searches by utility.
 *
 * <p>Start with {@link dev.holdfast.preference.UtilityFunction} and {@link dev.holdfast.preference.LinearAdditive}.
 * Nothing here knows about offers, time or the other side.
 */
package dev.holdfast.preference;
