/**
 * The guard {@code walk-away-enforcer}: vetoes, warns, announces the final offer and walks away, in this order and not
 * early. Start with {@link dev.holdfast.plugin.walkaway.WalkAwayEnforcer}.
 *
 * <p>What it makes of a hold depends on the brief and the public history alone, so that nobody learns anything about the
 * walk-away point from it. Vetoes carry the same code for whatever is below the settling point, wherever the walk-away
 * point may be. The words for the other side are in {@link dev.holdfast.plugin.walkaway.Words} and in the reasons of the
 * core for walking away.
 *
 * <p>Sources: Mark Hunter, Be willing to walk away (2015): if they sense that you will not walk, they push.
 */
package dev.holdfast.plugin.walkaway;
