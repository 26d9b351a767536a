/**
 * Strategies that answer concessions with concessions: {@code naive-tit-for-tat}, which mirrors how good their latest offer
 * is for us, {@code relative-}, {@code absolute-} and {@code averaged-tit-for-tat}, and {@code nice-tit-for-tat}. Start with
 * {@link dev.holdfast.plugin.titfortat.Naive} and {@link dev.holdfast.plugin.titfortat.Imitation}. Only the nice one, {@link
 * dev.holdfast.plugin.titfortat.Nice}, has a model of the other side: what they give up is judged by what it is worth to us.
 *
 * <p>Sources: NaiveTitForTatNegotiator of NegMAS 0.15, with its smallest concession in the second and the third round, which
 * is the gap between two neighbours in the order of our packages, two ranks further down each time that it is asked for;
 * the behaviour-dependent tactics of Faratin, Sierra and Jennings, Negotiation decision functions for autonomous agents
 * (1998), applied to utilities instead of single issues; Baarslag, Hindriks and Jonker, A tit for tat negotiation strategy
 * for real-time bilateral negotiations (2013), with levels as shares of the way from the settling point to the opening.
 */
package dev.holdfast.plugin.titfortat;
