/**
 * Negotiations that everybody knows, for tests and examples. Start with {@link dev.holdfast.testkit.scenario.Scenarios}.
 */
package dev.holdfast.testkit.scenario;
