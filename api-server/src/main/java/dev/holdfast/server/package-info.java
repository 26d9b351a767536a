/**
 * The server: one package per feature, and beside them what all features stand on.
 *
 * <p>Start with {@link dev.holdfast.server.Installation}, which starts everything in order, and {@link
 * dev.holdfast.server.ServerModule}, which lists what there is.
 *
 * <p>Not here: rules of negotiation (core), or advice (plugins).
 */
package dev.holdfast.server;
