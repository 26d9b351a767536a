/**
 * What parts of plugins see of a negotiation when they are asked, each kind what it may. Start with {@link
 * dev.holdfast.engine.view.TurnSituation}. Nothing is decided here.
 */
package dev.holdfast.engine.view;
