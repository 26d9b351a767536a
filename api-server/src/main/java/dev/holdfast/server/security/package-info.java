/**
 * Who calls, and whether they may.
 *
 * <p>Start with {@link dev.holdfast.server.security.Gatekeeper}: every method of a resource below {@code /v1} says with
 * {@link dev.holdfast.server.security.AllowedTo} which roles may call it, or with {@link
 * dev.holdfast.server.security.OpenToAll} that anybody may, and receives who does as {@code @Context Caller caller}. A
 * path of one negotiation names it with the parameter {@link dev.holdfast.server.security.Gatekeeper#NEGOTIATION}.
 *
 * <p>A {@link dev.holdfast.server.security.Caller} acts inside one tenant. Nothing of another tenant's gets past the
 * gatekeeper, and it looks like what does not exist.
 *
 * <p>Secrets come from {@link dev.holdfast.server.security.SecretSource} and are kept as hashes only.
 *
 * <p>Not here: what a role gets to see, which is the business of the features.
 */
package dev.holdfast.server.security;
