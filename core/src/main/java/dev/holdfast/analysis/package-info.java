/**
 * The solution concepts and what a finished history is worth: frontiers, Nash point, ledgers.
 *
 * <p>Not here: decisions about a running negotiation.
 */
package dev.holdfast.analysis;
