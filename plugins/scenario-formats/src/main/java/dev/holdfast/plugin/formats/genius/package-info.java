/**
 * The XML files of Genius, understood as Genius 10.4 understands them. Start with
 * {@link dev.holdfast.plugin.formats.genius.GeniusXml}.
 */
package dev.holdfast.plugin.formats.genius;
