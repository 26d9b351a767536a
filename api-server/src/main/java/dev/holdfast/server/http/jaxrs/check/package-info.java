/**
 * What is refused, or completed, before a resource sees a request, whatever the resource. Start with {@link
 * dev.holdfast.server.http.jaxrs.check.UnknownParameters}. Who may call is checked by {@code security}; what a body must say, by
 * {@code json}.
 */
package dev.holdfast.server.http.jaxrs.check;
