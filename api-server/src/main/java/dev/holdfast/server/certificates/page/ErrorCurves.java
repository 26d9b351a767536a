package dev.holdfast.server.certificates.page;

import dev.holdfast.server.certificates.form.LeakForm;
import dev.holdfast.server.certificates.form.LeakForm.AttackerForm;
import java.util.List;

/**
 * The distributions of errors as a picture: how many of the estimates are at most so far off. The further a curve lies to the
 * left of that of guessing, the more is known.
 */
final class ErrorCurves {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int LEFT = 40;
    private static final int BOTTOM = 30;
    private static final double WIDEST = 1;
    private static final int STEPS = 10;

    private ErrorCurves() {}

    static String of(LeakForm leak) {
        StringBuilder picture = new StringBuilder(CertificatePage.format(
                "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"Distribution of errors\">%n",
                WIDTH, HEIGHT, WIDTH, HEIGHT));
        axes(picture);
        leak.attackers().forEach(attacker -> curve(attacker, "var(--curve)", 1, "", picture));
        leak.control().ifPresent(control -> curve(control, "var(--bad)", 1.5, "4 3", picture));
        curve(leak.guess(), "var(--ink)", 2.5, "", picture);
        return picture.append("</svg>\n")
                .append(
                        "<p class=\"faint\">Share of the estimates (upwards) that are at most so far off (to the right): ")
                .append("guessing thick, attackers thin, control dashed.</p>\n")
                .toString();
    }

    private static void axes(StringBuilder picture) {
        for (int step = 0; step <= STEPS; step += 2) {
            double share = (double) step / STEPS;
            picture.append(CertificatePage.format(
                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"var(--faint)\" stroke-width=\"0.4\"/>%n",
                    x(0), y(share), x(WIDEST), y(share)));
            picture.append(CertificatePage.format(
                    "<text x=\"%d\" y=\"%.1f\">%d %%</text>%n", 2, y(share) + 4, step * 100 / STEPS));
            picture.append(
                    CertificatePage.format("<text x=\"%.1f\" y=\"%d\">%.1f</text>%n", x(share) - 8, HEIGHT - 8, share));
        }
    }

    private static void curve(
            AttackerForm attacker, String colour, double width, String dashes, StringBuilder picture) {
        List<Double> errors = attacker.errors();
        StringBuilder path = new StringBuilder(CertificatePage.format("M%.1f %.1f", x(0), y(0)));
        for (int index = 0; index < errors.size(); index++) {
            path.append(CertificatePage.format("H%.1fV%.1f", x(errors.get(index)), y((index + 1.0) / errors.size())));
        }
        picture.append(CertificatePage.format(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\" stroke-dasharray=\"%s\"><title>%s</title></path>%n",
                path, colour, width, dashes, CertificatePage.text(attacker.name())));
    }

    private static double x(double error) {
        return LEFT + Math.min(WIDEST, error) / WIDEST * (WIDTH - LEFT - 10);
    }

    private static double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - 10);
    }
}
