/**
 * The strategy that goes from the opening over the target to the settling point.
 */
package dev.holdfast.plugin.planladder;
