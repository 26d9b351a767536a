/**
 * For authors of plugins: drive a negotiation in memory, and the contract that every plugin keeps.
 *
 * <p>Not here: anything that a plugin needs while it runs.
 */
package dev.holdfast.testkit;
