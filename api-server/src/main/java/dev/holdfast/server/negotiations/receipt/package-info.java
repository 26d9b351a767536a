/**
 * What can be proved of a negotiation afterwards: signed receipts, and the logs that they are about.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.receipt.Receipts}. The public chain in {@link
 * dev.holdfast.server.negotiations.receipt.PublicChain} is made of public events alone and looks the same to everybody;
 * nothing of the whole log may go into it.
 */
package dev.holdfast.server.negotiations.receipt;
