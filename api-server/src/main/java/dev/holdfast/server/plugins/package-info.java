/**
 * Which plugin parts there are, and what may be written as their settings.
 *
 * <p>Start with {@link dev.holdfast.server.plugins.PluginsResource}.
 *
 * <p>Not here: loading plugins and calling them, which is the business of core's {@code engine.host}.
 */
package dev.holdfast.server.plugins;
