/**
 * What is wrong with a JSON value, field by field and in words for the caller. Start with
 * {@link dev.holdfast.server.json.mistake.MistakeFinder}. Nothing here reads a body: it is asked when reading has failed.
 */
package dev.holdfast.server.json.mistake;
