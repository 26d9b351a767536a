/**
 * Files that come from anywhere, and what can be wrong with them. Start with
 * {@link dev.holdfast.plugin.formats.source.Source}. No format is known here.
 */
package dev.holdfast.plugin.formats.source;
