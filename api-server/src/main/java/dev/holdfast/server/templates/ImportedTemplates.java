package dev.holdfast.server.templates;

/**
 * What an import has done.
 *
 * @param imported how many templates the tenant has now; those of before are gone
 */
public record ImportedTemplates(int imported) {}
