/**
 * The credentials of a negotiation: given out, listed and taken back. What is kept of them is a hash.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.credentials.CredentialsResource}.
 */
package dev.holdfast.server.negotiations.credentials;
