/**
 * The server: one package per feature, and beside them what all features stand on.
 *
 * <p>Not here: rules of negotiation (core), or advice (plugins).
 */
package dev.holdfast.server;
