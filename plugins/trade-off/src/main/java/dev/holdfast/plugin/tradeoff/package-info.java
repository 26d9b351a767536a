/**
 * Packages of equal value for us, nearest to what the other side seems to want: our side asks for less only as time passes,
 * and at each level looks for the packages that please them most. Where people negotiate, three at a time (multiple
 * equivalent simultaneous offers): one is the move, the others are its equivalents. Start with {@link
 * dev.holdfast.plugin.tradeoff.Equivalents}.
 *
 * <p>Sources: Faratin, Sierra and Jennings, Using similarity criteria to make issue trade-offs in automated negotiations
 * (2002); Leonardelli, Gu, McRuer, Medvec and Galinsky, Multiple equivalent simultaneous offers (2019).
 */
package dev.holdfast.plugin.tradeoff;
