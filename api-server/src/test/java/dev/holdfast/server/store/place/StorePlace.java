package dev.holdfast.server.store.place;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.archive.Archive;
import java.util.Map;
import java.util.Set;

/** A place for one store, which may be opened there again and again. */
public interface StorePlace {

    Store open();

    /** How a server is told of this place: settings by their keys. */
    Map<String, String> settings();

    /** Changes what is stored, behind the store's back. */
    void sql(String sql);

    /** Takes everything out, or in. */
    Archive archive();

    /** All columns of all tables, as {@code table.column}. */
    Set<String> columns();
}
