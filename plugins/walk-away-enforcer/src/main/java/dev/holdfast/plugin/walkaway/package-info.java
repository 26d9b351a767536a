/**
 * The guard that vetoes, warns, announces the final offer and walks away.
 */
package dev.holdfast.plugin.walkaway;
