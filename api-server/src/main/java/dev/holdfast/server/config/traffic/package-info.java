/**
 * Settings about requests and answers: addresses and sizes, allowances, how long requests wait or are remembered, and when answers
 * leave. Start with {@link dev.holdfast.server.config.traffic.HttpConfig}. What the server sends of its own accord is in package
 * {@code config.events}.
 */
package dev.holdfast.server.config.traffic;
