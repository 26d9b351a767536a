/**
 * Two parties of a scenario side by side: what outcomes there are for them, and the solutions. Start with
 * {@link dev.holdfast.server.scenarios.compare.Comparison}. How it is shown is the business of the commands.
 */
package dev.holdfast.server.scenarios.compare;
