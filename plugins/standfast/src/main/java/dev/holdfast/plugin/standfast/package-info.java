/**
 * The strategy {@code standfast}, made to be strong in leagues: it stands at its best until late, concedes early only to who
 * answers concessions, and does not leave the table without a deal that is better than the settling point. Start with {@link
 * dev.holdfast.plugin.standfast.Standfast}.
 *
 * <p>What it remembers follows from the history alone, which {@link dev.holdfast.plugin.standfast.Exchange} reads. How strong
 * it is, and on which scenarios its numbers were chosen: {@code docs/reports/league.md}.
 */
package dev.holdfast.plugin.standfast;
