package dev.holdfast.server.signing;

import dev.holdfast.server.security.signing.SigningOffice.Published;

/**
 * The public half of a key that signs or has signed receipts (RFC 8037).
 *
 * @param kid by which a signature names it: its thumbprint (RFC 7638)
 * @param x the 32 bytes of the key, as base64url
 */
public record JwkJson(String kty, String crv, String use, String alg, String kid, String x) {

    static JwkJson of(Published key) {
        return new JwkJson("OKP", "Ed25519", "sig", "EdDSA", key.id(), key.publicKey());
    }
}
