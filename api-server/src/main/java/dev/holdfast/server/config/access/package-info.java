/**
 * Settings about who gets in, and what vouches for what leaves: keys of operators, an issuer of tokens, keys that sign. Start with
 * {@link dev.holdfast.server.config.access.SecurityConfig}. Keys of tenants are no settings; they live in the store.
 */
package dev.holdfast.server.config.access;
