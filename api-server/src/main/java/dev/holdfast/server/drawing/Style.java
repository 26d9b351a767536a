package dev.holdfast.server.drawing;

import java.util.List;

/**
 * What pictures look like, in light and in dark; on paper always light. Colours are written out, because programs for
 * drawing do not know variables.
 *
 * <p>Series have colours that people with any colour vision tell apart (Okabe and Ito, Color Universal Design, 2008), and
 * lines of different dashes.
 */
public final class Style {

    private static final String PAPER = "#ffffff";
    private static final String DARK_PAPER = "#12171d";
    private static final List<String> LIGHT =
            List.of("#0072b2", "#d55e00", "#009e73", "#b04f8a", "#b77900", "#3a93c9", "#6b6b00", "#444444");
    private static final List<String> DARK =
            List.of("#58b4ee", "#ff8b3d", "#2fcf9f", "#e59ac6", "#e8b33c", "#8fd0f5", "#e8e04a", "#cccccc");
    private static final List<String> DASHES = List.of("", "6 3", "2 3", "8 3 2 3", "1 2", "10 4", "4 2", "12 3 3 3");

    /** How many series can be told apart. */
    public static final int SERIES = LIGHT.size();

    private static final String RULES =
            """
            .plot .paper { fill: PAPER; }
            .plot text { fill: INK; }
            .plot .soft { fill: SOFT; }
            .plot .strong { font-weight: 600; }
            .plot .small { font-size: 10px; }
            .plot .over { paint-order: stroke; stroke: PAPER; stroke-width: 2.5px; stroke-linejoin: round; }
            .plot .onlight { fill: #000000; }
            .plot .ondark { fill: #ffffff; }
            .plot .grid { stroke: GRID; }
            .plot .axis { stroke: SOFT; fill: none; }
            .plot .none { fill: SOFT; fill-opacity: .13; }
            .plot .noneline { stroke: SOFT; stroke-dasharray: 5 4; }
            .plot .back { stroke: SOFT; stroke-opacity: .45; fill: none; }
            .plot .front { stroke: INK; stroke-opacity: .7; stroke-width: 1.2; fill: none; }
            .plot .frontdots { stroke: INK; stroke-opacity: .7; stroke-width: 3.4; stroke-linecap: round; fill: none; }
            .plot .solution { fill: PAPER; stroke: INK; stroke-width: 1.3; }
            .plot .deal { fill: none; stroke: INK; stroke-width: 2.2; }
            .plot .tie { stroke: INK; stroke-width: 4; stroke-linecap: round; }
            .plot .tieline { stroke: INK; stroke-width: 1; }
            .plot .whisker { stroke: S0; stroke-width: 2; }
            """;

    private Style() {}

    /** The style sheet. */
    public static String css() {
        return ".plot { font: 12px system-ui, -apple-system, \"Segoe UI\", Helvetica, Arial, sans-serif; }\n"
                + rules(PAPER, "#1d2530", "#5b6673", "#e3e7ec", LIGHT)
                + "@media screen and (prefers-color-scheme: dark) {\n"
                + rules(DARK_PAPER, "#e8ecf1", "#a3adb8", "#2a323c", DARK) + "}\n";
    }

    private static String rules(String paper, String ink, String soft, String grid, List<String> series) {
        StringBuilder rules = new StringBuilder(RULES.replace("PAPER", paper)
                .replace("INK", ink)
                .replace("SOFT", soft)
                .replace("GRID", grid)
                .replace("S0", series.get(0)));
        for (int number = 0; number < series.size(); number++) {
            String colour = series.get(number);
            String dashes = DASHES.get(number).isEmpty() ? "none" : DASHES.get(number);
            rules.append(Markup.format(
                    ".plot .line%d { stroke: %s; stroke-width: 1.8; stroke-dasharray: %s; stroke-linejoin: round; fill: none; }%n",
                    number, colour, dashes));
            rules.append(Markup.format(
                    ".plot .dots%d { stroke: %s; stroke-width: 5; stroke-linecap: %s; fill: none; }%n",
                    number, colour, number % 2 == 0 ? "round" : "square"));
            rules.append(Markup.format(".plot .fill%d { fill: %s; }%n", number, colour));
        }
        return rules.toString();
    }
}
