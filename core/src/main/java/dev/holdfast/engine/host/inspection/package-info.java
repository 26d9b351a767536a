/**
 * Asks a plugin that is being loaded for all that it says of itself, and finds what is wrong with it, alone and beside the
 * others. Start with {@link dev.holdfast.engine.host.inspection.Inspector}.
 *
 * <p>Not exported: {@code engine.host} reports what was found.
 */
package dev.holdfast.engine.host.inspection;
