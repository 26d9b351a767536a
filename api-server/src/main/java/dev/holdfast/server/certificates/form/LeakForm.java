package dev.holdfast.server.certificates.form;

import dev.holdfast.lab.certificate.LeakSection;
import dev.holdfast.lab.leak.AttackResult;
import dev.holdfast.lab.leak.LeakReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be learnt about the walk-away point.
 *
 * @param setUp how the mandates were set up
 * @param negotiations by how many negotiations attackers were judged
 * @param leakError the median error of the closest attacker
 * @param worstTenth the error of the closest attacker in its most exact tenth
 * @param guess who has seen nothing
 * @param attackers those who have seen the talk
 * @param pairs how many pairs of negotiations were compared that differ in the walk-away point alone
 * @param differing how many of them differ in what the other side sees
 * @param control the closest attacker of the control; absent where nothing is judged
 */
public record LeakForm(
        String setUp,
        int negotiations,
        double leakError,
        double worstTenth,
        AttackerForm guess,
        List<AttackerForm> attackers,
        int pairs,
        int differing,
        Optional<AttackerForm> control) {

    /**
     * Somebody who estimates.
     *
     * @param name who
     * @param description what it does
     * @param median the error that half of its estimates do not exceed
     * @param worstTenth the error of its most exact tenth
     * @param errors all errors, from the smallest
     */
    public record AttackerForm(String name, String description, double median, double worstTenth, List<Double> errors) {

        static AttackerForm of(AttackResult result) {
            return new AttackerForm(
                    result.name(),
                    result.description(),
                    rounded(result.median()),
                    rounded(result.worstTenth()),
                    result.errors().sorted().stream().map(LeakForm::rounded).toList());
        }
    }

    static LeakForm of(LeakSection section) {
        LeakReport report = section.report();
        return new LeakForm(
                report.setUp().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                report.negotiations(),
                rounded(report.leakError()),
                rounded(report.worstTenth()),
                AttackerForm.of(report.guess()),
                report.attacks().stream().map(AttackerForm::of).toList(),
                report.twins(),
                report.differing(),
                section.control().map(LeakReport::closest).map(AttackerForm::of));
    }

    private static double rounded(double error) {
        return Math.round(error * 1e6) / 1e6;
    }
}
