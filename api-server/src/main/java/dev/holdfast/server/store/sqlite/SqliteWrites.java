package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.writer.GroupWriter;
import dev.holdfast.server.store.writer.Unit;

/** Writes with the one thread that writes, where every unit is alone. */
record SqliteWrites(GroupWriter<SqlSession> writer) implements Writes {

    @Override
    public <T> T write(Unit<SqlSession, T> unit) {
        return writer.write(unit);
    }

    @Override
    public <T> T writeAlone(Unit<SqlSession, T> unit) {
        return writer.write(unit);
    }
}
