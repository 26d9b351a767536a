package dev.holdfast.server.scenarios.plot;

import static dev.holdfast.server.drawing.Markup.escaped;
import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.scenario.Profile;
import dev.holdfast.server.scenarios.compare.Comparison;
import dev.holdfast.server.scenarios.compare.Solution;
import java.util.List;
import java.util.stream.Collectors;

/** A page with the picture and the packages behind the solutions; it needs nothing else. */
final class PlotPage {

    private static final String HEAD =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; margin: 2rem auto; max-width: 62rem;
                   padding: 0 1rem; background: light-dark(#fff, #12171d); color: light-dark(#1d2530, #e8ecf1); }
            svg { width: 100%%; height: auto; max-width: 50rem; }
            table { border-collapse: collapse; margin-top: 1rem; }
            th, td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
            td.number { font-variant-numeric: tabular-nums; }
            </style>
            """;

    private PlotPage() {}

    static String of(Comparison comparison) {
        List<Profile> parties = comparison.scenario().profiles();
        StringBuilder page =
                new StringBuilder(format(HEAD, escaped(comparison.scenario().name())));
        page.append(OutcomePlot.of(comparison));
        page.append(format(
                "<table><thead><tr><th>Solution<th>%s<th>%s<th>Package</thead><tbody>%n",
                escaped(parties.get(0).name()), escaped(parties.get(1).name())));
        for (Solution solution : comparison.solutions()) {
            page.append(format(
                    "<tr><td>%s<td class=\"number\">%.6f<td class=\"number\">%.6f<td>%s%n",
                    escaped(solution.name()),
                    solution.point().utility(0),
                    solution.point().utility(1),
                    solution.point().outcome().terms().entrySet().stream()
                            .map(term -> escaped(term.getKey() + ": " + term.getValue()))
                            .collect(Collectors.joining("<br>"))));
        }
        page.append("</tbody></table>\n</html>\n");
        return page.toString();
    }
}
