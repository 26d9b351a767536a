/**
 * Mandate templates over HTTP: tables of floor, settling price, target and stretch, imported from CSV.
 *
 * <p>Start with {@link dev.holdfast.server.templates.TemplatesResource}; {@link
 * dev.holdfast.server.templates.TemplateCsv} reads the file. They hold walk-away points, so all of it is for owners. Not
 * here: how a negotiation is set up with one, which is in {@code negotiations.setup}.
 */
package dev.holdfast.server.templates;
