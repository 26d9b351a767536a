/**
 * The tenants of the installation, for its operators.
 *
 * <p>Start with {@link dev.holdfast.server.tenants.TenantsResource}. Not here: what belongs to a tenant, and the border
 * between tenants, which package {@code security} guards.
 */
package dev.holdfast.server.tenants;
