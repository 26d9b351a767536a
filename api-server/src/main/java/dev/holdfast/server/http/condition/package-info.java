/**
 * Conditional requests (RFC 9110, section 13): {@code If-Match} on what changes something.
 *
 * <p>Start with {@link dev.holdfast.server.http.condition.Conditional}, which a resource bears whose methods look at the
 * condition through {@link dev.holdfast.server.http.condition.ExpectedTags}. Everywhere else the header is a mistake: it must
 * not look as if it had been heard.
 *
 * <p>Not here: what a tag is made of.
 */
package dev.holdfast.server.http.condition;
