/**
 * Sessions of the lab for tests of strategies. Start with {@link dev.holdfast.testkit.lab.PriceSession}. Negotiations with
 * guards and people are driven by {@link dev.holdfast.testkit.TestNegotiation} instead.
 */
package dev.holdfast.testkit.lab;
