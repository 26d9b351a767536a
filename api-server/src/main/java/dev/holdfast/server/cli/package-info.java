/**
 * The command line: one class per command. Start reading at {@link dev.holdfast.server.cli.Holdfast}.
 *
 * <p>Not here: what a command does. A command reads its options and calls the package that knows how.
 */
package dev.holdfast.server.cli;
