/**
 * The command {@code holdfast bench}: it lets another process measure with JMH, which is on no class path of ours, and makes
 * a table or JSON of what that found. Start with {@link dev.holdfast.server.benchmarks.BenchCommand}. What is measured, and
 * the loop that it is compared with, are in the module {@code plugins/benchmarks}.
 */
package dev.holdfast.server.benchmarks;
