/**
 * Mandates for tests, with sensible values for all that a test does not care about. Start with
 * {@link dev.holdfast.testkit.mandate.TestMandate}.
 */
package dev.holdfast.testkit.mandate;
