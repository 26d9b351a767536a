/**
 * Bodies of requests on their way in: without a thread, not for ever, and not more of them together than there is room for.
 * Start with {@link dev.holdfast.server.http.jaxrs.body.RequestBody}. How large a single one may be is a matter of package
 * {@code http}; what it says, of {@code json}.
 */
package dev.holdfast.server.http.jaxrs.body;
