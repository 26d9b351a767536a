package dev.holdfast.server.store.archive;

/**
 * A column as it is kept in the file.
 *
 * @param name of the field in the file, and of the column
 * @param refers whether the column holds the number of a negotiation, and the file its id
 */
record ArchivedColumn(String name, ColumnKind kind, boolean refers) {

    static ArchivedColumn text(String name) {
        return new ArchivedColumn(name, ColumnKind.TEXT, false);
    }

    static ArchivedColumn optionalText(String name) {
        return new ArchivedColumn(name, ColumnKind.OPTIONAL_TEXT, false);
    }

    static ArchivedColumn number(String name) {
        return new ArchivedColumn(name, ColumnKind.NUMBER, false);
    }

    static ArchivedColumn bytes(String name) {
        return new ArchivedColumn(name, ColumnKind.BYTES, false);
    }

    /** The number of a row means something in its own database only. */
    static ArchivedColumn negotiation() {
        return new ArchivedColumn("negotiation", ColumnKind.TEXT, true);
    }

    String selected() {
        return refers ? "(SELECT id FROM negotiation WHERE number = kept.negotiation)" : name;
    }

    String parameter() {
        return refers ? "(SELECT number FROM negotiation WHERE id = ?)" : "?";
    }
}
