/**
 * Sets a mandate up from a template of the tenant.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.template.ChosenTemplate}. Not here: where templates come from.
 */
package dev.holdfast.server.negotiations.template;
