/**
 * Situations for tests of a part on its own. Start with {@link dev.holdfast.testkit.situation.TestTalk}, which brings
 * about whatever a part has to cope with by real commands to a real negotiation; the stubs can also say what could never
 * be.
 */
package dev.holdfast.testkit.situation;
