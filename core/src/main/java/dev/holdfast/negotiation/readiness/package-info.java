/**
 * Whether it is time to negotiate at all: six facts, and what follows from them. Start with
 * {@link dev.holdfast.negotiation.readiness.Readiness}.
 */
package dev.holdfast.negotiation.readiness;
