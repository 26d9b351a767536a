/**
 * {@code holdfast verify}: tells whether a receipt is genuine, without a server.
 *
 * <p>Start with {@link dev.holdfast.server.verification.VerifyCommand}. Not here: how receipts are made.
 */
package dev.holdfast.server.verification;
