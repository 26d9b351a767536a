/**
 * {@code holdfast scenario}: converts, describes and draws scenario files. Start with
 * {@link dev.holdfast.server.scenarios.ScenarioCommand}. Formats are plugins; solutions are computed in {@code core}.
 */
package dev.holdfast.server.scenarios;
