/**
 * What the owner decides, as JSON: preferences, plan, deadline, walk-away point.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.mandate.BriefReader} and {@link
 * dev.holdfast.server.negotiations.mandate.ReservationReader}. Records that end in {@code Json} are what callers send;
 * those that end in {@code View} are what they get.
 *
 * <p>Not here: which caller may get what, see package {@code view}.
 */
package dev.holdfast.server.negotiations.mandate;
