/**
 * The settings of the server: one record per group, one annotated component per setting.
 *
 * <p>Start with {@link dev.holdfast.server.config.HttpConfig}, an example of a group.
 *
 * <p>Not here: settings of plugins (they are records of the plugins).
 */
package dev.holdfast.server.config;
