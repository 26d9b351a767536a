/**
 * Tells whoever runs the server whether it lives and whether it can do its work.
 *
 * <p>Start with {@link dev.holdfast.server.health.HealthResource}. What must be well is added by modules with {@code
 * LifecycleModule.readinessChecks}.
 *
 * <p>Not here: what is checked.
 */
package dev.holdfast.server.health;
