/**
 * API keys over HTTP.
 *
 * <p>Start with {@link dev.holdfast.server.keys.KeysResource}; {@link dev.holdfast.server.keys.KeyRights} says who may do
 * what with which key. Not here: how keys are made and kept.
 */
package dev.holdfast.server.keys;
