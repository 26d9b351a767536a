/**
 * XML as a tree of elements with line numbers. Start with {@link dev.holdfast.plugin.formats.xml.XmlTree}, which refuses
 * document types and with them all entities. What elements mean is the business of the formats.
 */
package dev.holdfast.plugin.formats.xml;
