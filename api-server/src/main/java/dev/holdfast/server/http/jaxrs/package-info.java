/**
 * How Guice, Jersey and Jetty meet.
 *
 * <p>Start with {@link dev.holdfast.server.http.jaxrs.JaxrsBinder}. A feature has a resource with an {@code @Inject}
 * constructor and JAX-RS annotations ({@code @Path}, {@code @Consumes} and {@code @Produces} of {@code
 * application/json}), and a module that says {@code jaxrsBinder(binder()).bind(TheResource.class)}. Whoever calls
 * arrives as a parameter of the resource method ({@code @Context Caller caller}, see {@link
 * dev.holdfast.server.http.jaxrs.RequestValue}). Bodies and answers are records, see package {@code json}; refusals are
 * thrown, see package {@code problem}.
 *
 * <p>Every resource method bears {@code @Operation(operationId = …, summary = …)}, from which the description of the API
 * is made.
 *
 * <p>Not here: limits, headers and logs, which are the business of package {@code http}.
 */
package dev.holdfast.server.http.jaxrs;
