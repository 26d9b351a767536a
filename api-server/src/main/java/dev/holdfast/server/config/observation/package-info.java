/**
 * Settings about what operators look at: logs, metrics, traces. Start with {@link
 * dev.holdfast.server.config.observation.LogConfig}. What is measured is no setting.
 */
package dev.holdfast.server.config.observation;
