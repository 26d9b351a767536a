/**
 * Scenarios: a space of packages and what each party to it wants, as scenario files hold them.
 *
 * <p>Start with {@link dev.holdfast.scenario.Scenario}. Everything here is an immutable value. Nothing here knows files or
 * formats, which plugins read through {@code spi.format.ScenarioFormat}, nor how a session on a scenario runs, which is the
 * business of {@code lab}.
 */
package dev.holdfast.scenario;
