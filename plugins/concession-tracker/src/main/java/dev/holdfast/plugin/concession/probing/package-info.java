/**
 * The tracker {@code probe-watch}: notices when the other side asks in order to learn, and says what it can know by now. Start
 * with {@link dev.holdfast.plugin.concession.probing.ProbeWatch}. All that it says follows from the public offers; it does not
 * know the walk-away point, and so cannot say anything about it.
 */
package dev.holdfast.plugin.concession.probing;
