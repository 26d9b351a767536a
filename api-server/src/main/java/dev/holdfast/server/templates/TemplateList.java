package dev.holdfast.server.templates;

import java.util.List;

/**
 * The mandate templates of a tenant.
 *
 * @param templates by product and role
 */
public record TemplateList(List<TemplateJson> templates) {}
