/**
 * Traces: what a request spent its time with, for collectors that speak OTLP. Nothing is made when no address is set.
 *
 * <p>Start with {@link dev.holdfast.server.tracing.Spans}. A span has a name that the program knows, such as the route as the
 * resource declares it, and little more.
 *
 * <p>Not here, and in no span: an id, a value of an offer, the words of anybody, the message of a failure.
 */
package dev.holdfast.server.tracing;
