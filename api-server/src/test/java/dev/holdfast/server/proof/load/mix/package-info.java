/**
 * The realistic mix: people who create, offer, read and listen, against each database, beside the appends that the same
 * database does for nobody. Nothing here runs in the build: {@code docs/reports/load.md} says how to run it.
 *
 * <p>Start with {@link dev.holdfast.server.proof.load.mix.MixRun}.
 */
package dev.holdfast.server.proof.load.mix;
