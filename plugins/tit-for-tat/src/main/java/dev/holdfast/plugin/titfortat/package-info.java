/**
 * Strategies that answer concessions with concessions: {@code naive-tit-for-tat}, which mirrors how good their latest offer
 * is for us, and {@code relative-}, {@code absolute-} and {@code averaged-tit-for-tat}. Start with {@link
 * dev.holdfast.plugin.titfortat.Naive} and {@link dev.holdfast.plugin.titfortat.Imitation}. None has a model of the other
 * side: what they give up is judged by what it is worth to us.
 *
 * <p>Sources: NaiveTitForTatNegotiator of NegMAS 0.15, with its smallest concession in the second and the third round, which
 * is the gap between two neighbours in the order of our packages, two ranks further down each time that it is asked for;
 * the behaviour-dependent tactics of Faratin, Sierra and Jennings, Negotiation decision functions for autonomous agents
 * (1998), applied to utilities instead of single issues.
 */
package dev.holdfast.plugin.titfortat;
