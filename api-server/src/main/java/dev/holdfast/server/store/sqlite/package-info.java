/**
 * The embedded store: one SQLite file in write-ahead mode, one connection that writes, a few that read.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.sqlite.SqliteStore}. SQL lives in the class that answers for the
 * table; the tables are described in the migrations among the resources.
 */
package dev.holdfast.server.store.sqlite;
