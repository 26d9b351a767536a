/**
 * The concessions of both sides, for our team.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.ledger.LedgerResource}. What a concession is, is decided in core.
 */
package dev.holdfast.server.negotiations.ledger;
