/**
 * The store for production: a PostgreSQL server, which any number of Holdfast servers share.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.postgresql.PostgresStore}. Statements that both databases
 * understand are not here but in {@code store.sql}; the tables are described in the migrations among the resources.
 */
package dev.holdfast.server.store.postgresql;
