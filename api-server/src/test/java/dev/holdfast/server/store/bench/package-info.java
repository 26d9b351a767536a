/**
 * Measurements of the store, to be run by hand: nothing here is a test, and no build waits for it.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.bench.StoreLoad}.
 */
package dev.holdfast.server.store.bench;
