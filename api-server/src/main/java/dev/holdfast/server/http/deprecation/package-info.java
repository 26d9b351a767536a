/**
 * Operations that are going away, and how their callers are told.
 *
 * <p>Start with {@link dev.holdfast.server.http.deprecation.Deprecation}, which the method of a resource bears; the headers and
 * the description of the API follow from it.
 *
 * <p>Not here: what goes away and why; that stands at the resource.
 */
package dev.holdfast.server.http.deprecation;
