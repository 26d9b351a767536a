/**
 * API keys: making, rotating and revoking them, for the API and for the command line.
 *
 * <p>Start with {@link dev.holdfast.server.security.key.KeyOffice}. Not here: who may do so.
 */
package dev.holdfast.server.security.key;
