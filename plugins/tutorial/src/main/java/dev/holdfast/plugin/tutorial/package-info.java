/**
 * The plugin that the author's guide builds, line for line: a strategy that moves only when they have moved. Start with
 * {@link dev.holdfast.plugin.tutorial.StepForStep}.
 */
package dev.holdfast.plugin.tutorial;
