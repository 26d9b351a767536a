/**
 * What plugin authors implement or receive, and nothing else.
 *
 * <p>Not here: anything through which a strategy could reach the walk-away point.
 */
package dev.holdfast.spi;
