/**
 * Who may send how much: each key, each bearer of tokens and each link of a counterparty has an allowance, and so has each
 * address from which unknown credentials come, or none.
 *
 * <p>Start with {@link dev.holdfast.server.limits.CallerPorter}. Allowances are of this server alone: with several, each
 * grants them.
 *
 * <p>Not here: anything that knows what a request is about. Nothing of the negotiation reaches this package.
 */
package dev.holdfast.server.limits;
