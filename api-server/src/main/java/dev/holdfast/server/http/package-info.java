/**
 * The HTTP server and what protects it: limits, deadlines, headers, request ids, the access log, graceful stop.
 *
 * <p>Start with {@link dev.holdfast.server.http.HttpServer} and {@link dev.holdfast.server.http.HttpModule}. How a
 * feature puts a resource into the server is told in package {@code http.jaxrs}.
 *
 * <p>Not here: anything that knows a path of the API.
 */
package dev.holdfast.server.http;
