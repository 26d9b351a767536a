/**
 * How the store keeps time. One class; the clock must not be here.
 */
package dev.holdfast.server.store.time;
