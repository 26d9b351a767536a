/**
 * Plays negotiations over HTTP against a running server and tells them so that a salesperson understands. Start with
 * {@link dev.holdfast.server.demo.Demo}.
 *
 * <p>Not here: anything that a real client could not do. The demo knows the server by its address and its key.
 */
package dev.holdfast.server.demo;
