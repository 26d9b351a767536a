/**
 * The YAML folders of NegMAS. Start with {@link dev.holdfast.plugin.formats.negmas.NegmasYaml}.
 */
package dev.holdfast.plugin.formats.negmas;
