/**
 * Issues, packages of terms and limits as JSON.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.terms.Reading}: readers of JSON collect what is wrong there, with
 * the pointer to it, and go on, so that one answer names every mistake. Then {@link
 * dev.holdfast.server.negotiations.terms.Terms}.
 *
 * <p>Not here: offers, plans and walk-away points, which are made of these.
 */
package dev.holdfast.server.negotiations.terms;
