package dev.holdfast.server.config.source;

/**
 * A value as somebody wrote it.
 *
 * @param where the name as written, and where, such as {@code HOLDFAST_HTTP_PORT in the environment}
 * @param origin the word for the source: default, file, environment, command line
 */
record RawValue(String text, String where, String origin) {}
