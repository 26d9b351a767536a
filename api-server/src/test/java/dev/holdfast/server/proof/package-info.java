/**
 * What Holdfast promises, shown from outside: the real server in a process of its own, with the plugins of the
 * distribution and a real database, spoken to over HTTP.
 *
 * <p>Start with {@code promise.S11FinalIT}: it is the main job. {@code promise} has a test for each promise, {@code
 * stress} lets many clients, broken plugins and kill -9 loose on it, {@code load} measures.
 *
 * <p>Not here: tests of single rules (beside the rule), and what needs no server.
 */
package dev.holdfast.server.proof;
