/**
 * What a caller gets to see of a negotiation.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.view.NegotiationViews}. Who sees what is decided by {@link
 * dev.holdfast.server.negotiations.audience.Audience} and by types: only {@link
 * dev.holdfast.server.negotiations.view.OwnerView} has a place for the walk-away point.
 *
 * <p>What is shown to negotiators and the counterparty must not depend on the walk-away point, nor on whether it was moved:
 * so even versions count only what the audience sees. Before the talk, negotiators see one thing of it: whether it has been
 * stated, because without it they cannot open. A plan that was raised with it is theirs to know.
 *
 * <p>Not here: resources.
 */
package dev.holdfast.server.negotiations.view;
