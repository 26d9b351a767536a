/**
 * Load on the built server over loopback, compared with what the container and the disk can do in the same run. Nothing
 * here runs in the build: {@code docs/reports/load.md} says how to run it, and what it measured.
 *
 * <p>Start with {@link dev.holdfast.server.proof.load.LoadRun}.
 */
package dev.holdfast.server.proof.load;
