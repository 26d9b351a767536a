/**
 * Turns what people wrote as settings into the record that a plugin's author declared. Start with
 * {@link dev.holdfast.engine.settings.SettingsDescriptor}. Knows nothing of plugins, of JSON or of configuration files.
 */
package dev.holdfast.engine.settings;
