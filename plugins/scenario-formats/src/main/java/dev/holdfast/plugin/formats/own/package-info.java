/**
 * Our own format: one JSON file that says everything a scenario can hold. Start with
 * {@link dev.holdfast.plugin.formats.own.HoldfastJson}; its JSON Schema is beside it among the resources.
 */
package dev.holdfast.plugin.formats.own;
