/**
 * The only place that calls plugin code: finds plugins, checks them, makes their parts, and turns whatever goes wrong in
 * them into one kind of fault. Start with {@link dev.holdfast.engine.host.PluginRegistry} for what is there and with
 * {@link dev.holdfast.engine.host.call.PluginCaller} for how it is called. Threads and class loaders live here and nowhere
 * else; what a fault means for a negotiation is decided by the engine, not here.
 */
package dev.holdfast.engine.host;
