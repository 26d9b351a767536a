package dev.holdfast.lab.certificate;

import dev.holdfast.lab.certificate.trial.Conduct;
import dev.holdfast.lab.certificate.trial.Quotation;
import dev.holdfast.lab.certificate.trial.Replay;
import dev.holdfast.lab.leak.LeakReport;
import dev.holdfast.lab.leak.SetUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a strategy must fulfil, and the words for owners. */
final class Gates {

    private Gates() {}

    static String name(SetUp setUp) {
        return switch (setUp) {
            case POINTS_APART -> "walk-away point apart from the plan";
            case SETTLING_AT_WALK_AWAY -> "settling point at the walk-away point";
            case NOTHING_BUT_WALK_AWAY -> "nothing but the walk-away point";
        };
    }

    static List<Gate> of(Conduct conduct) {
        return List.of(
                Gate.of(
                        "no faults",
                        conduct.faults().isEmpty(),
                        conduct.faults().isEmpty()
                                ? "It neither failed nor stayed silent in " + conduct.sessions() + " sessions."
                                : Quotation.some(conduct.faults())),
                Gate.of(
                        "floor",
                        conduct.crossings() == 0,
                        conduct.crossings() == 0
                                ? "It never tried to go below what its brief allows."
                                : "It tried " + times(conduct.crossings())
                                        + " to offer or accept what its brief does not allow."),
                Gate.of(
                        "finals",
                        conduct.brokenFinals() == 0,
                        conduct.brokenFinals() == 0
                                ? "It never went back on a final offer."
                                : "It tried " + times(conduct.brokenFinals())
                                        + " to change an offer that had been called final."));
    }

    static Gate of(Replay replay) {
        return Gate.of(
                "replay",
                replay.repeatsItself(),
                replay.repeatsItself()
                        ? "Rebuilt from the events before every turn, it did the same in all " + replay.negotiations()
                                + " negotiations."
                        : replay.differentWhenRepeated() + " of " + replay.negotiations()
                                + " negotiations went otherwise when they were repeated, "
                                + replay.differentWhenRebuilt()
                                + " when it was rebuilt from the events. After a restart it would say something else.");
    }

    static List<Gate> of(LeakSection section) {
        LeakReport report = section.report();
        if (section.control().isEmpty()) {
            return List.of();
        }
        LeakReport control = section.control().get();
        List<Gate> gates = new ArrayList<>();
        if (control.isBlind()) {
            gates.add(new Gate(
                    name(report.setUp()) + ": control",
                    Verdict.VOID,
                    "The meter does not see a curve that ends at the walk-away point (error "
                            + number(control.leakError()) + "): what it says about this strategy means nothing."));
        }
        boolean silent = report.isBlind() && report.differing() == 0;
        gates.add(Gate.of(name(report.setUp()), silent, finding(report, silent)));
        if (!report.faults().isEmpty()) {
            gates.add(Gate.of(
                    "no faults on the desk",
                    false,
                    Quotation.some(report.faults().stream().map(Quotation::of).toList())));
        }
        return gates;
    }

    private static String finding(LeakReport report, boolean silent) {
        String closest =
                "The closest attacker (" + report.closest().name() + ") is off by " + number(report.leakError())
                        + " of the range, in its most exact tenth by " + number(report.worstTenth())
                        + "; who has seen nothing by " + number(report.guess().median()) + " and "
                        + number(report.guess().worstTenth()) + ".";
        if (silent) {
            return "It tells nothing: " + decapitalised(closest);
        }
        return report.setUp() == SetUp.POINTS_APART ? apart(report, closest) : together(report, closest);
    }

    private static String apart(LeakReport report, String closest) {
        return report.differing() > 0
                ? "It depends on what it must not know: " + report.differing() + " of " + report.twins()
                        + " negotiations went otherwise with nothing but another walk-away point. " + closest
                : "It tells where the walk-away point is. " + closest;
    }

    private static String together(LeakReport report, String closest) {
        String dependence = report.differing() > 0
                ? "What it says or does depends on the settling point, which is the walk-away point here: "
                        + report.differing() + " of " + report.twins()
                        + " negotiations went otherwise with nothing but another one. "
                : "It tells where the settling point is, which is the walk-away point here. ";
        return report.belowBudget() > 0
                ? dependence + "In " + report.belowBudget()
                        + (report.belowBudget() == 1 ? " negotiation" : " negotiations")
                        + " it offered or took less than the budget of concessions allows. " + closest
                        + " Keep the settling point above the walk-away point, or use a strategy that keeps to the"
                        + " budget."
                : dependence + closest + " Keep the settling point above the walk-away point.";
    }

    private static String decapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    private static String number(double error) {
        return String.format(Locale.ROOT, "%.4f", error);
    }
}
