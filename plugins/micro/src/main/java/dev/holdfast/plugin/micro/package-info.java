/**
 * The strategy {@code micro}: concedes to its next best package for each new package of theirs, and repeats an earlier one
 * otherwise. Start with {@link dev.holdfast.plugin.micro.Micro}.
 *
 * <p>Source: de Jonge, An analysis of the linear bilateral ANAC domains using the MiCRO benchmark strategy (2022); details as
 * in NegMAS 0.15, but for which earlier package is repeated: that is drawn from the situation's own chance.
 */
package dev.holdfast.plugin.micro;
