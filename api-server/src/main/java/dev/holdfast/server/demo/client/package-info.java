/**
 * Speaks to a server as any client would. Start with {@link dev.holdfast.server.demo.client.Table}.
 *
 * <p>Not here: what the answers mean.
 */
package dev.holdfast.server.demo.client;
