/**
 * Figures for whoever runs the server: how many requests, how long plugins and the store take, what happens, how Java is.
 *
 * <p>Start with {@link dev.holdfast.server.metrics.MetricsModule}. Names follow Prometheus: {@code holdfast_…}, seconds, and
 * labels of few values.
 *
 * <p>Not here: anything that only an owner may know. Events that only owners see are not counted, refusals are not told apart
 * by their reason, and no label holds an id, a value of an offer or the words of anybody.
 */
package dev.holdfast.server.metrics;
