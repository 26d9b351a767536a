/**
 * Tokens (JWT) of the OpenID Connect issuer that the operator has named: whose they are, and until when.
 *
 * <p>Start with {@link dev.holdfast.server.security.token.TokenReader}. The keys of the issuer come from {@link
 * dev.holdfast.server.security.token.IssuerKeys}; what claims mean says {@link
 * dev.holdfast.server.security.token.TokenClaims}. Not here: what a caller may do.
 */
package dev.holdfast.server.security.token;
