/**
 * Keeps a negotiation from opening before the six readiness facts are there.
 */
package dev.holdfast.plugin.readiness;
