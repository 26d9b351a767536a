/**
 * Where negotiations are kept: everything else in the server sees only the interfaces, records and exceptions of this
 * package and of {@code store.event}, {@code store.index} and {@code store.credential}.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.Store}. What lives below: {@code store.writer} groups many
 * commands into one flush, {@code store.sqlite} is the embedded database. This is the only part of the server that may
 * use {@code java.sql}; no {@code SQLException} leaves it. Rules of a negotiation must not be here: the store keeps
 * what it is given and refuses only what comes too late.
 */
package dev.holdfast.server.store;
