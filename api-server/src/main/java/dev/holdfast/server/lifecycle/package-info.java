/**
 * How the server is put together, started and stopped.
 *
 * <p>Start with {@link dev.holdfast.server.lifecycle.StrictInjector}.
 *
 * <p>Not here: which modules there are (the command line decides).
 */
package dev.holdfast.server.lifecycle;
