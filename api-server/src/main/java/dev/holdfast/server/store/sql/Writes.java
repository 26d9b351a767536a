package dev.holdfast.server.store.sql;

import dev.holdfast.server.store.writer.Unit;

/** Writes to the database, a unit at a time: when a call returns, all that its unit wrote is durable. */
public interface Writes {

    /**
     * Runs the unit; throws what it threw, with nothing of it written.
     *
     * @throws IllegalStateException if what it wrote contradicts what is stored
     * @throws dev.holdfast.server.store.StoreUnavailable if the database cannot be written
     */
    <T> T write(Unit<SqlSession, T> unit);

    /** The same, while no other unit that is to be alone runs, on whatever server. */
    <T> T writeAlone(Unit<SqlSession, T> unit);
}
