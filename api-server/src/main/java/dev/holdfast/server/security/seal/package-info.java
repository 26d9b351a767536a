/**
 * Keeps secrets that the server has to use itself, and that can therefore not be kept as hashes.
 *
 * <p>Start with {@link dev.holdfast.server.security.seal.Seal}. Not here: credentials, which nobody ever reads again.
 */
package dev.holdfast.server.security.seal;
