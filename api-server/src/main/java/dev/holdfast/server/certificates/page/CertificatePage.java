package dev.holdfast.server.certificates.page;

import dev.holdfast.lab.certificate.trial.Conduct;
import dev.holdfast.lab.certificate.trial.Quotation;
import dev.holdfast.server.certificates.form.CertificateForm;
import dev.holdfast.server.certificates.form.LeakForm;
import dev.holdfast.server.certificates.form.LeakForm.AttackerForm;
import java.util.List;
import java.util.Locale;

/** Certificates as a page that needs nothing else. */
public final class CertificatePage {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Certificates</title>
            <style>
            :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #8b949e; --good: #1a7f37; --bad: #cf222e; --curve: #0969da; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --good: #3fb950; --bad: #ff7b72; --curve: #58a6ff; } }
            body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
            table { border-collapse: collapse; margin: .5rem 0; } td, th { text-align: left; padding: .15rem .8rem .15rem 0; vertical-align: top; }
            th.PASS, th.FAIL, th.VOID, td.figure { white-space: nowrap; } td.figure { text-align: right; font-variant-numeric: tabular-nums; }
            .PASS { color: var(--good); } .FAIL, .VOID { color: var(--bad); } .faint { color: var(--faint); }
            svg { display: block; margin: .5rem 0; max-width: 100%; } svg text { fill: var(--ink); font-size: 11px; }
            </style>
            </head>
            <body>
            <h1>Certificates</h1>
            """;

    private CertificatePage() {}

    /** The page. */
    public static String of(List<CertificateForm> certificates) {
        StringBuilder page = new StringBuilder(HEAD);
        certificates.forEach(certificate -> section(certificate, page));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void section(CertificateForm certificate, StringBuilder page) {
        page.append("<h2>").append(text(certificate.strategy())).append(" <small class=\"faint\">");
        page.append(text(certificate.plugin()))
                .append("</small> <span class=\"")
                .append(text(certificate.verdict()));
        page.append("\">").append(text(certificate.verdict())).append("</span></h2>\n<table>\n");
        certificate.gates().forEach(gate -> page.append("<tr><th class=\"")
                .append(text(gate.verdict()))
                .append("\">")
                .append(text(gate.verdict()))
                .append("</th><th>")
                .append(text(gate.name()))
                .append("</th><td>")
                .append(text(gate.finding()))
                .append("</td></tr>\n"));
        page.append("</table>\n");
        figures(certificate, page);
        certificate.leaks().forEach(leak -> leak(leak, page));
    }

    private static void figures(CertificateForm certificate, StringBuilder page) {
        Conduct conduct = certificate.conduct();
        page.append("<p>")
                .append(format(
                        "%d sessions, %d offers; %d crossings and %d broken finals attempted; %d offers better for itself than the one before.",
                        conduct.sessions(),
                        conduct.moves(),
                        conduct.crossings(),
                        conduct.brokenFinals(),
                        conduct.rises()));
        certificate
                .pace()
                .ifPresent(pace -> page.append(format(
                        " A move takes %.1f µs (99 of 100 at most %.1f µs) and %.0f bytes; a negotiation keeps %.0f bytes.",
                        pace.p50Nanos() / 1000,
                        pace.p99Nanos() / 1000,
                        pace.allocatedBytesPerMove(),
                        pace.retainedBytes())));
        page.append("</p>\n");
    }

    private static void leak(LeakForm leak, StringBuilder page) {
        page.append("<h3>").append(text(CertificateText.setUp(leak))).append("</h3>\n");
        page.append(
                "<table><tr><th>who estimates the walk-away point</th><th>median error</th><th>worst tenth</th><th></th></tr>\n");
        row(leak.guess(), page);
        leak.attackers().forEach(attacker -> row(attacker, page));
        leak.control()
                .ifPresent(control -> row(
                        new AttackerForm(
                                "control",
                                "the closest attacker of a curve that ends at the walk-away point",
                                control.median(),
                                control.worstTenth(),
                                control.errors()),
                        page));
        page.append("</table>\n").append(ErrorCurves.of(leak));
        page.append(format(
                "<p class=\"faint\">With another walk-away point alone, %d of %d negotiations went otherwise.</p>%n",
                leak.differing(), leak.pairs()));
    }

    private static void row(AttackerForm attacker, StringBuilder page) {
        page.append("<tr><td>")
                .append(text(attacker.name()))
                .append(format(
                        "</td><td class=\"figure\">%.4f</td><td class=\"figure\">%.4f</td><td class=\"faint\">",
                        attacker.median(), attacker.worstTenth()))
                .append(text(attacker.description()))
                .append("</td></tr>\n");
    }

    static String text(String plain) {
        return Quotation.plain(plain)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
