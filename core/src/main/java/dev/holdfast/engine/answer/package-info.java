/**
 * What the desk answers: a negotiation as it stands, what was recommended and noticed. Values only; start with {@link
 * dev.holdfast.engine.answer.Turn}. Who may see which part of them is decided by the caller.
 */
package dev.holdfast.engine.answer;
