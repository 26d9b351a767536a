/**
 * The settings of whatever works with an installation: a server, or a command at its store.
 *
 * <p>Start with {@link dev.holdfast.server.cli.settings.ChosenSettings}. Not here: which settings there are.
 */
package dev.holdfast.server.cli.settings;
