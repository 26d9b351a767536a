/**
 * The mandate templates of tenants, as they are stored.
 *
 * <p>Start with {@link dev.holdfast.server.store.template.Templates}. What a template means for a negotiation must not be
 * here.
 */
package dev.holdfast.server.store.template;
