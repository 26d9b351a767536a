package dev.holdfast.lab.leak;

import dev.holdfast.lab.leak.attack.Errors;

/**
 * How well an attacker did on negotiations that it had not learnt from.
 *
 * @param name the attacker
 * @param description what it does
 * @param errors its errors when it wants most estimates to be close
 * @param worstTenth the error of its most exact tenth of estimates when that is what it wants
 */
public record AttackResult(String name, String description, Errors errors, double worstTenth) {

    /** The error that half of its estimates do not exceed. */
    public double median() {
        return errors.median();
    }
}
