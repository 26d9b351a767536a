/**
 * What a plugin offers, by kind and name. Start with {@link dev.holdfast.engine.host.part.Registered}. Nothing here runs
 * plugin code.
 */
package dev.holdfast.engine.host.part;
