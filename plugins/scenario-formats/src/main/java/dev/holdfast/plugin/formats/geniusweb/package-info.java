/**
 * The JSON files of GeniusWeb in both dialects: that of its Java classes and that of the files of the ANL leagues. Start
 * with {@link dev.holdfast.plugin.formats.geniusweb.GeniusWebJson}.
 */
package dev.holdfast.plugin.formats.geniusweb;
