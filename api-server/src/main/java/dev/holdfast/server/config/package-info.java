/**
 * The settings of the server: one record per group, one annotated component per setting.
 *
 * <p>Start with {@link dev.holdfast.server.config.Configuration}. A component {@code bodyTimeout} of the group {@code
 * http} is the setting {@code http.body-timeout} in the file and {@code HOLDFAST_HTTP_BODY_TIMEOUT} in the environment.
 * Who needs settings asks for their group in the constructor.
 *
 * <p>Not here: how settings are read (package {@code config.source}); settings of plugins (records of the plugins).
 */
package dev.holdfast.server.config;
