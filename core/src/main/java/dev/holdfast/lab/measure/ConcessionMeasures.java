package dev.holdfast.lab.measure;

/**
 * How a party conceded, by the utilities of the terms (not discounted). All 0 where it has made no offer or the session has
 * not been traced.
 *
 * @param offers how many offers it made
 * @param steps what each step from one of its offers to its next was
 * @param concessions how many of its offers were worse for itself than its previous one
 * @param conceded the sum of these differences
 * @param unreciprocated after how many of its concessions none of the others' next offers was better for it than their
 *     previous one
 * @param rate the share of the way from its best outcome to giving everything that it has gone at most, with offers and the
 *     deal; from 0 (nothing) to 1 (everything). Source: Baarslag, Hindriks and Jonker, Towards a Quantitative
 *     Concession-Based Classification Method of Negotiation Strategies (PRIMA 2011), concession rate
 * @param meanDemand the mean of its own utility over its offers
 * @param meanOffered the mean of the others' mean utility over its offers
 */
public record ConcessionMeasures(
        int offers,
        Steps steps,
        int concessions,
        double conceded,
        int unreciprocated,
        double rate,
        double meanDemand,
        double meanOffered) {}
