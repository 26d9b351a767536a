package dev.holdfast.server.store.place;

import dev.holdfast.server.store.Store;
import java.util.Map;

/** A place for one store, which may be opened there again and again. */
public interface StorePlace {

    Store open();

    /** How a server is told of this place: settings by their keys. */
    Map<String, String> settings();

    /** Changes what is stored, behind the store's back. */
    void sql(String sql);
}
