/**
 * Credentials of negotiations, kept as hashes only.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.credential.Credentials}. The secrets themselves must never get
 * here, and what a role may do is decided elsewhere.
 */
package dev.holdfast.server.store.credential;
