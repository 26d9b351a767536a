/**
 * One log for everything that the server and its libraries have to say.
 *
 * <p>Start with {@link dev.holdfast.server.logging.Logging}; the form of a line is told in {@code logback.xml}.
 *
 * <p>Not here: what is logged.
 */
package dev.holdfast.server.logging;
