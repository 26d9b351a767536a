/**
 * The formats in which the field keeps its scenarios, and our own. Start with
 * {@link dev.holdfast.plugin.formats.ScenarioFormatsPlugin}; each format has a package of its own. What scenarios mean is
 * the business of core.
 */
package dev.holdfast.plugin.formats;
