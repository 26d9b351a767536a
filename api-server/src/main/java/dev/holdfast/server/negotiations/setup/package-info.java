/**
 * Setting a negotiation up: the body that says all about it, and how it is read to the last mistake.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.setup.NewNegotiation}, then {@link
 * dev.holdfast.server.negotiations.setup.SetupReader}.
 *
 * <p>Not here: what happens to the negotiation afterwards.
 */
package dev.holdfast.server.negotiations.setup;
