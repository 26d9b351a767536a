/**
 * For authors of plugins: drive a negotiation in memory, and the contract that every plugin keeps.
 *
 * <p>Start with {@link dev.holdfast.testkit.TestNegotiation}, which plays a whole negotiation, and with
 * {@link dev.holdfast.testkit.contract.PluginContract}, which every plugin's test extends. For a part on its own there are
 * the doubles in {@code situation}.
 *
 * <p>Not here: anything that a plugin needs while it runs.
 */
package dev.holdfast.testkit;
