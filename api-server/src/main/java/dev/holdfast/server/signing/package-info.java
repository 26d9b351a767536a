/**
 * The keys by which everybody can tell whether a receipt is genuine.
 *
 * <p>Start with {@link dev.holdfast.server.signing.JwksResource}. Only public halves are here; what signs is {@code
 * security.signing}.
 */
package dev.holdfast.server.signing;
