/** The statements that remove: start with {@link dev.holdfast.server.store.sql.removal.RemovalTable}. */
package dev.holdfast.server.store.sql.removal;
