/**
 * The few sessions of a tournament that are shown offer by offer. Start with
 * {@link dev.holdfast.server.report.sample.Samples}.
 */
package dev.holdfast.server.report.sample;
