/**
 * Requests that may be repeated, in SQL.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.sql.request.MarkedWrites}.
 */
package dev.holdfast.server.store.sql.request;
