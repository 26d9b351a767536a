package dev.holdfast.server.report.leaders;

import dev.holdfast.lab.statistics.MeanEstimate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A strategy on the leaderboard. What its means are over, says the {@link Leaderboard}.
 *
 * @param rank its place, from 1
 * @param strategy its name
 * @param utility its mean utility; no deal is worth the reservation value
 * @param behind by how much the first is better in what both have played; empty for the first
 * @param probability how probable a difference as great is by chance (Wilcoxon's signed-rank test, Holm's correction
 *     over the comparisons with the first); empty for the first, and where there is too little for a test
 * @param tiedForFirst whether it is the first, or does not differ from it at the level of 5 %; empty where there is too
 *     little for a test
 * @param position its mean settlement position
 * @param sessions in how many sessions it was; those that another party broke are left out
 * @param deals the share of them with a deal
 * @param closest the lowest settlement position of a deal; empty without deals
 * @param dealsAtReservation how many deals are worth no more to it than no deal
 * @param refused how many of its moves broke the rules
 * @param faults how often it broke down
 */
public record Leader(
        int rank,
        String strategy,
        MeanEstimate utility,
        Optional<MeanEstimate> behind,
        OptionalDouble probability,
        Optional<Boolean> tiedForFirst,
        MeanEstimate position,
        long sessions,
        double deals,
        OptionalDouble closest,
        long dealsAtReservation,
        long refused,
        long faults) {}
