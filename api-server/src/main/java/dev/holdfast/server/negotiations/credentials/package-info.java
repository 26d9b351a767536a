/**
 * Further credentials for a negotiation, given out by its owner.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.credentials.CredentialsResource}. What is kept of them is a hash.
 */
package dev.holdfast.server.negotiations.credentials;
