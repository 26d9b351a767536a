/**
 * Measurements of the lab with JMH. {@link dev.holdfast.benchmark.Measure} runs them all and writes what JMH found; the
 * command {@code holdfast bench} starts it and makes a table of that. What is compared with is in {@link
 * dev.holdfast.benchmark.bare}. Nothing here is seen by the server or by plugins.
 */
package dev.holdfast.benchmark;
