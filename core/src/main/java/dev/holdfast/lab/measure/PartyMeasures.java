package dev.holdfast.lab.measure;

/**
 * What a session was worth for one party.
 *
 * @param name who it is
 * @param utility the utility of the deal, or of no deal, after the discount
 * @param settlementPosition (u − reservation) ÷ (best − reservation) of the terms agreed, not discounted: 0 is the
 *     reservation value, and no deal; 1 the best outcome. 0 too where nothing is better than the reservation value
 * @param concessions how it conceded
 */
public record PartyMeasures(String name, double utility, double settlementPosition, ConcessionMeasures concessions) {}
