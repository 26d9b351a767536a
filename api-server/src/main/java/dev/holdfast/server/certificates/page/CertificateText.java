package dev.holdfast.server.certificates.page;

import dev.holdfast.lab.certificate.trial.Conduct;
import dev.holdfast.lab.certificate.trial.Pace;
import dev.holdfast.lab.certificate.trial.Quotation;
import dev.holdfast.server.certificates.form.CertificateForm;
import dev.holdfast.server.certificates.form.CertificateForm.GateForm;
import dev.holdfast.server.certificates.form.LeakForm;
import dev.holdfast.server.certificates.form.LeakForm.AttackerForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A certificate as text. */
public final class CertificateText {

    private static final Map<String, String> SET_UPS = Map.of(
            "points-apart", "Set-up 1: the plan says nothing about the walk-away point below it, as it should be",
            "settling-at-walk-away",
                    "Set-up 2: the settling point is the walk-away point; a budget of concessions says how far to go",
            "nothing-but-walk-away",
                    "For information: the settling point is the walk-away point, and there is no budget");

    private CertificateText() {}

    /** The text, without a line feed at its end. */
    public static String of(CertificateForm certificate) {
        List<String> lines = new ArrayList<>();
        lines.add(certificate.strategy() + " (" + certificate.plugin() + "): " + certificate.verdict());
        lines.add("");
        for (GateForm gate : certificate.gates()) {
            lines.add("  " + gate.verdict() + "  " + gate.name());
            lines.addAll(wrapped(gate.finding(), "        "));
        }
        lines.add("");
        conduct(certificate.conduct(), lines);
        certificate.pace().ifPresent(pace -> pace(pace, lines));
        certificate.leaks().forEach(leak -> leak(leak, lines));
        lines.add("");
        return lines.stream().map(Quotation::plain).collect(Collectors.joining("\n"));
    }

    /** What a set-up is, in a line. */
    static String setUp(LeakForm leak) {
        return SET_UPS.getOrDefault(leak.setUp(), leak.setUp());
    }

    private static void conduct(Conduct conduct, List<String> lines) {
        if (conduct.sessions() == 0) {
            return;
        }
        lines.add("  played           " + conduct.sessions() + " sessions, " + conduct.moves() + " offers, against "
                + String.join(", ", conduct.opponents()));
        lines.add("  crossings        " + conduct.crossings() + " attempted");
        lines.add("  broken finals    " + conduct.brokenFinals() + " attempted");
        lines.add(
                "  monotonicity     " + conduct.rises() + " of its offers were better for itself than the one before");
    }

    private static void pace(Pace pace, List<String> lines) {
        lines.add(format(
                "  time per move    p50 %.1f µs, p99 %.1f µs (%d moves)",
                pace.p50Nanos() / 1000, pace.p99Nanos() / 1000, pace.moves()));
        lines.add(format(
                "  memory           %.0f bytes allocated per move, %.0f bytes kept per negotiation",
                pace.allocatedBytesPerMove(), pace.retainedBytes()));
    }

    private static void leak(LeakForm leak, List<String> lines) {
        lines.add("");
        lines.add("  " + setUp(leak));
        lines.add("    error of estimates of the walk-away point        median  worst tenth");
        row("who has seen nothing guesses", leak.guess(), lines);
        leak.attackers().forEach(attacker -> row(attacker.name(), attacker, lines));
        leak.control().ifPresent(control -> row("control: a curve that ends there", control, lines));
        lines.add("    with another walk-away point alone, " + leak.differing() + " of " + leak.pairs()
                + " negotiations went otherwise");
    }

    private static void row(String name, AttackerForm attacker, List<String> lines) {
        lines.add(format("      %-46s %.4f       %.4f", name, attacker.median(), attacker.worstTenth()));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static List<String> wrapped(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + word.length() > 100) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
