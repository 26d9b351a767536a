/**
 * What JSON and YAML have in common: objects, lists and texts, each with its place. Start with
 * {@link dev.holdfast.plugin.formats.tree.Node}. Readers here bound depth, size and references; what the texts mean is the
 * business of the formats.
 */
package dev.holdfast.plugin.formats.tree;
