/**
 * Says whether it is time to negotiate at all, and keeps the talk closed until it is. Start with
 * {@link dev.holdfast.plugin.readiness.ReadinessAssessor}.
 *
 * <p>Source: Mark Hunter, Be willing to walk away (2015): negotiate only with six facts in hand, and even then it does not
 * follow that you should. Everything here is decided by the brief, never by the walk-away point.
 */
package dev.holdfast.plugin.readiness;
