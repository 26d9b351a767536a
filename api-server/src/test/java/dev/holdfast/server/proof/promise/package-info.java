/**
 * A test for each promise, with its number in the name: {@code s} for what the article says that started it all, {@code
 * u} for what no other system has, {@code p} for what the best peers have.
 *
 * <p>Start with {@link dev.holdfast.server.proof.promise.S11FinalIT}: it is the main job.
 */
package dev.holdfast.server.proof.promise;
