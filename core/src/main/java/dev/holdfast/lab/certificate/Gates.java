package dev.holdfast.lab.certificate;

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
                                : String.join(" ", conduct.faults())),
                Gate.of(
                        "floor",
                        conduct.crossings() == 0,
                        conduct.crossings() == 0
                                ? "It never tried to go below what its brief allows."
                                : "It tried " + times(conduct.crossings())
                                        + " to offer or accept what its brief does not allow; it was stopped."),
                Gate.of(
                        "finals",
                        conduct.brokenFinals() == 0,
                        conduct.brokenFinals() == 0
                                ? "It never went back on a final offer."
                                : "It tried " + times(conduct.brokenFinals())
                                        + " to change an offer that had been called final; it was stopped."));
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
        boolean interferes = report.setUp() == SetUp.POINTS_APART && report.differing() > 0;
        gates.add(Gate.of(name(report.setUp()), report.isBlind() && !interferes, finding(report, interferes)));
        if (!report.faults().isEmpty()) {
            gates.add(Gate.of("no faults on the desk", false, String.join(" ", report.faults())));
        }
        return gates;
    }

    private static String finding(LeakReport report, boolean interferes) {
        String closest =
                "The closest attacker (" + report.closest().name() + ") is off by " + number(report.leakError())
                        + " of the range, in its most exact tenth by " + number(report.worstTenth())
                        + "; who has seen nothing by " + number(report.guess().median()) + " and "
                        + number(report.guess().worstTenth()) + ".";
        if (report.isBlind() && !interferes) {
            return "It tells nothing: " + decapitalised(closest);
        }
        if (interferes) {
            return "It depends on what it must not know: " + report.differing() + " of " + report.twins()
                    + " negotiations went otherwise with nothing but another walk-away point. " + closest;
        }
        return report.setUp() == SetUp.POINTS_APART
                ? "It tells where the walk-away point is. " + closest
                : "It goes to the lowest that its brief allows, whatever budget of concessions the owner has stated, so"
                        + " that an owner whose settling point is the walk-away point shows it to the other side. "
                        + closest
                        + " Keep the settling point above the walk-away point, or use a strategy that keeps to the"
                        + " budget.";
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
