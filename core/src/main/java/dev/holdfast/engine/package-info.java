/**
 * What happens in a turn: time passes, the command is decided, strategies are asked, guards agree, events are stored.
 * Start with {@link dev.holdfast.engine.NegotiationDesk}. Rules about what is legal are not here but in
 * {@code negotiation}; what to advise is up to plugins.
 */
package dev.holdfast.engine;
