/**
 * What a negotiation has come to, for its owner: start with {@link dev.holdfast.analysis.result.ResultStatement}. It knows the
 * walk-away point, so nobody else may see it.
 */
package dev.holdfast.analysis.result;
