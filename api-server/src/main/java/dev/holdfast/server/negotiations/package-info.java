/**
 * Negotiations over HTTP.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.NegotiationsModule}, which lists the resources: one for each noun,
 * in a package of that name with its JSON records. All go through {@code desk.Clerk} to the engine and answer with what
 * {@code view} lets the caller see.
 *
 * <p>Not here: rules about what is legal or wise, which live in core and in plugins.
 */
package dev.holdfast.server.negotiations;
