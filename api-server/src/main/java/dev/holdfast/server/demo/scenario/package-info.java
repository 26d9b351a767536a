/**
 * The format of scenario files, as {@code docs/scenario-format.md} tells it. Start with
 * {@link dev.holdfast.server.demo.scenario.Scenario}.
 *
 * <p>Not here: playing them.
 */
package dev.holdfast.server.demo.scenario;
