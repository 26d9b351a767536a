/**
 * {@code holdfast store}: everything out of a store and into another, backups of the embedded database. Start with {@link
 * dev.holdfast.server.cli.store.StoreCommand}. What is in the files is decided in {@code store}.
 */
package dev.holdfast.server.cli.store;
