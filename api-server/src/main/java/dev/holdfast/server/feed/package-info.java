/**
 * Follows what is appended to negotiations, on whatever server, and tells those who wait for it.
 *
 * <p>Start with {@link dev.holdfast.server.feed.TailWatch}.
 *
 * <p>Not here: who may see what has happened, and how it reaches them.
 */
package dev.holdfast.server.feed;
