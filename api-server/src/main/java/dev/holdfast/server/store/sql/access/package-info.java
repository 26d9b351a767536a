/**
 * Tenants and API keys in tables.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.sql.access.ApiKeyTable}. The statements serve every database.
 */
package dev.holdfast.server.store.sql.access;
