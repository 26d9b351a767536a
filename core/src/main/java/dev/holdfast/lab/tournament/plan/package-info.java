/**
 * What a tournament plays: who, against whom, on what, how often, and with which seed. Start with {@link
 * dev.holdfast.lab.tournament.plan.TournamentPlan}. Plain values: nothing is played here.
 */
package dev.holdfast.lab.tournament.plan;
