/**
 * Reads settings: from a properties file, over it the environment, over that the command line.
 *
 * <p>Start with {@link dev.holdfast.server.config.source.ConfigurationReader}. All problems are told at once, each with
 * where the value came from.
 *
 * <p>Not here: which settings there are.
 */
package dev.holdfast.server.config.source;
