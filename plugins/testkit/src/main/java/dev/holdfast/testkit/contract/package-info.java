/**
 * What every plugin keeps to. Start with {@link dev.holdfast.testkit.contract.PluginContract}, which the test of every
 * plugin extends.
 *
 * <p>Not here: what one plugin promises beyond the others.
 */
package dev.holdfast.testkit.contract;
