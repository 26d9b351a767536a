/**
 * The API keys of tenants and of the installation, kept as hashes only. A key is never deleted: what it was, who made it
 * and when it ended stays known.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.key.ApiKeys}. The keys themselves must never get here, and what a
 * role may do is decided elsewhere.
 */
package dev.holdfast.server.store.key;
