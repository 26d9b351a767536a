/**
 * Baselines: {@code tough} offers its opening and takes nothing less, {@code hardliner} does the same until the last moment,
 * {@code random-walker} offers anything within its plan. Start with {@link
 * dev.holdfast.plugin.hardheaded.HardHeadedPlugin}.
 *
 * <p>Sources: ToughNegotiator of NegMAS 0.15; the hardliner (take it or leave it) and the random walker as they are called in
 * Baarslag, Hindriks and Jonker, A tit for tat negotiation strategy for real-time bilateral negotiations (2013).
 */
package dev.holdfast.plugin.hardheaded;
