/**
 * The tenants of an installation: each has negotiations and keys of its own, and no query reaches over the border.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.tenant.Tenants}. What belongs to a tenant is kept where it always
 * was, with the tenant's id beside it.
 */
package dev.holdfast.server.store.tenant;
