/**
 * Signs texts, and tells whether a signed text is genuine.
 *
 * <p>Start with {@link dev.holdfast.server.security.signing.SigningOffice}; who has no server starts with {@link
 * dev.holdfast.server.security.signing.SignedText}. Signatures are Ed25519 in the compact form of JWS (RFC 7515, RFC 8037),
 * by the platform's own implementation. Not here: what the texts say.
 */
package dev.holdfast.server.security.signing;
