/**
 * What the proofs stand on: the server as a process, a client for its API, and mandates to negotiate with.
 *
 * <p>Start with {@link dev.holdfast.server.proof.stage.Talk}.
 */
package dev.holdfast.server.proof.stage;
