/**
 * What a negotiation is set up with, once and for all. Start with {@link dev.holdfast.negotiation.charter.Charter}. Nothing
 * here is secret: what is lives in {@code mandate}.
 */
package dev.holdfast.negotiation.charter;
