/**
 * Everything that a store holds as one file of JSON lines, out of any database and into any other.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.archive.Archive}; what is in the file is listed in {@link
 * dev.holdfast.server.store.archive.ArchivedTable}. How a database is opened for it must not be here.
 */
package dev.holdfast.server.store.archive;
