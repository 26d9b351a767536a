/**
 * What both databases share: the tables, each with all its statements, and the numbered migrations.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.sql.EventTable}. A statement lives in the class that answers for
 * its table and is written so that both databases understand it. What only one of them understands, and how connections
 * are opened, must not be here but in {@code store.sqlite} and {@code store.postgresql}.
 */
package dev.holdfast.server.store.sql;
