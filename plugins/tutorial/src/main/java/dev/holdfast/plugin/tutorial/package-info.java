/**
 * The plugin that the plugin author's guide builds, line for line.
 */
package dev.holdfast.plugin.tutorial;
