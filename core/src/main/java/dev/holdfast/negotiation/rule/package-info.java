/**
 * The innermost rules, by what they are about: {@link dev.holdfast.negotiation.rule.OfferRules},
 * {@link dev.holdfast.negotiation.rule.AcceptanceRules}, {@link dev.holdfast.negotiation.rule.RatchetRules},
 * {@link dev.holdfast.negotiation.rule.WalkAwayRules}, {@link dev.holdfast.negotiation.rule.LapseRules}. Only the states of
 * a negotiation ask them, so this package is not exported: nobody can decide without a state, nor ask a rule what the
 * walk-away point is.
 */
package dev.holdfast.negotiation.rule;
