/**
 * "Did you mean …?" for every name that somebody typed and nobody knows: fields of a JSON body, keys of a settings file.
 *
 * <p>Start with {@link dev.holdfast.server.suggestion.NearestName}. Nothing here knows JSON, HTTP or settings.
 */
package dev.holdfast.server.suggestion;
