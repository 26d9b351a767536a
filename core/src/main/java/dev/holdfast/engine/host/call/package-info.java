/**
 * The only way into plugin code: what it throws, answers or never answers comes out as one kind of fault. Start with
 * {@link dev.holdfast.engine.host.call.PluginCaller}.
 *
 * <p>Not here: which plugins there are, and what a fault means for a negotiation.
 */
package dev.holdfast.engine.host.call;
