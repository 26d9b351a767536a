/**
 * Tenants and keys on the command line, at the store itself.
 *
 * <p>Start with {@link dev.holdfast.server.cli.admin.KeysCommand}. Not here: how keys are made, which package {@code
 * security.key} knows.
 */
package dev.holdfast.server.cli.admin;
