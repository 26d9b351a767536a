package dev.holdfast.server.tenants;

import java.util.List;
import java.util.Optional;

/**
 * A page of the tenants, in the order of their ids.
 *
 * @param next what to send as {@code after} for the next page, if there is one
 */
public record TenantList(List<TenantJson> tenants, Optional<String> next) {}
