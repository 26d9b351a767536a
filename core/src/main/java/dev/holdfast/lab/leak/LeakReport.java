package dev.holdfast.lab.leak;

import java.util.Comparator;
import java.util.List;

/**
 * What can be learnt about the walk-away point.
 *
 * @param setUp how the mandates were set up
 * @param negotiations how many negotiations the attackers were judged by, each way of driving them for itself
 * @param guess the error of guessing without having seen anything
 * @param attacks what attackers make of what they see
 * @param twins how many pairs of negotiations were played that differ in the walk-away point alone
 * @param differing in how many of these pairs the other side has seen different things
 * @param belowBudget in how many negotiations our side offered or took less than the budget of concessions allows
 * @param faults what plugins have failed with meanwhile
 */
public record LeakReport(
        SetUp setUp,
        int negotiations,
        AttackResult guess,
        List<AttackResult> attacks,
        int twins,
        int differing,
        int belowBudget,
        List<String> faults) {

    /** Attackers who come closer than this share of the median error of guessing have learnt something. */
    public static final double BLIND_MEDIAN = 0.8;

    /** The same for the worst tenth, which varies more. */
    public static final double BLIND_TENTH = 0.5;

    /** Copies the lists. */
    public LeakReport {
        attacks = List.copyOf(attacks);
        faults = List.copyOf(faults);
    }

    /** The smallest median error of all attackers: the leak error. */
    public double leakError() {
        return closest().median();
    }

    /** The attacker with the smallest median error. */
    public AttackResult closest() {
        return attacks.stream()
                .min(Comparator.comparingDouble(AttackResult::median))
                .orElseThrow();
    }

    /** The smallest error of all attackers in the tenth in which they are most exact. */
    public double worstTenth() {
        return attacks.stream().mapToDouble(AttackResult::worstTenth).min().orElseThrow();
    }

    /** Whether no attacker does better than guessing, beyond what may be luck. */
    public boolean isBlind() {
        return leakError() >= BLIND_MEDIAN * guess.median() && worstTenth() >= BLIND_TENTH * guess.worstTenth();
    }
}
