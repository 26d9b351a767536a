/**
 * Keeps our side from giving more than it gets. The tracker {@code concession-tracker} measures the concessions of both
 * sides; the strategy {@code concession-tracker}, asked before the one that follows the plan, holds or trades after a
 * concession of ours that was not answered, and never moves for a lowball. Start with
 * {@link dev.holdfast.plugin.concession.GiveAndTake}.
 *
 * <p>Sources: Mark Hunter, Be willing to walk away (2015): deals fail because sellers give away too much. The ledger is
 * that of {@code dev.holdfast.analysis}.
 */
package dev.holdfast.plugin.concession;
