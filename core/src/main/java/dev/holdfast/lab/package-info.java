/**
 * Sessions and tournaments between strategies, in memory.
 *
 * <p>Not here: anything that a running negotiation needs.
 */
package dev.holdfast.lab;
