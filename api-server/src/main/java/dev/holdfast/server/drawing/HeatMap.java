package dev.holdfast.server.drawing;

import static dev.holdfast.server.drawing.Markup.format;

import java.util.List;
import java.util.OptionalDouble;

/** A table of numbers from 0 to 1 as colours, with the numbers in them. */
public final class HeatMap {

    private static final double CELL = 34;
    private static final double FLAT = 24;
    private static final double LETTER = 7.1;
    private static final int LONGEST = 26;

    private final List<String> rows;
    private final List<String> columns;
    private final Numbers numbers;
    private final String rowLabel;
    private final String columnLabel;

    /** The number of a cell; empty where there is none. */
    @FunctionalInterface
    public interface Numbers {
        /** The number in a row and column. */
        OptionalDouble at(int row, int column);
    }

    /**
     * A map.
     *
     * @param rowLabel what the rows are
     * @param columnLabel what the columns are
     */
    public HeatMap(List<String> rows, List<String> columns, String rowLabel, String columnLabel, Numbers numbers) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.rowLabel = rowLabel;
        this.columnLabel = columnLabel;
        this.numbers = numbers;
    }

    /** Draws it. */
    public Svg draw(String label) {
        double left = 14 + LETTER * Math.max(longest(rows), 2 + Math.max(rowLabel.length(), columnLabel.length()));
        double top = 34 + LETTER * longest(columns) * 0.72;
        double width = left + columns.size() * CELL + Math.max(20, LETTER * longest(columns) * 0.7);
        double height = top + rows.size() * FLAT + 46;
        Svg svg = new Svg(Math.max(width, left + 190), height, label);
        svg.text("soft", left - 6, top - 24, "end", columnLabel + " →");
        svg.text("soft", left - 6, top - 8, "end", rowLabel + " ↓");
        for (int column = 0; column < columns.size(); column++) {
            svg.turned("", left + column * CELL + CELL / 2 + 2, top - 6, -45, "start", cut(columns.get(column)));
        }
        for (int row = 0; row < rows.size(); row++) {
            svg.text("", left - 6, top + row * FLAT + FLAT / 2 + 4, "end", cut(rows.get(row)));
            for (int column = 0; column < columns.size(); column++) {
                cell(svg, row, column, left + column * CELL, top + row * FLAT);
            }
        }
        legend(svg, left, top + rows.size() * FLAT + 12);
        return svg;
    }

    private void cell(Svg svg, int row, int column, double x, double y) {
        OptionalDouble number = numbers.at(row, column);
        if (number.isEmpty()) {
            svg.box("none", x + .5, y + .5, CELL - 1, FLAT - 1);
            return;
        }
        double value = number.getAsDouble();
        svg.cell(
                Ramp.colour(value),
                x + .5,
                y + .5,
                CELL - 1,
                FLAT - 1,
                rows.get(row) + " / " + columns.get(column) + ": " + format("%.3f", value));
        String style = "small " + (Ramp.isDark(value) ? "ondark" : "onlight");
        svg.text(style, x + CELL / 2, y + FLAT / 2 + 3.5, "middle", format("%.2f", value));
    }

    private static void legend(Svg svg, double x, double y) {
        int steps = 20;
        double width = 140.0 / steps;
        for (int step = 0; step < steps; step++) {
            double value = (step + 0.5) / steps;
            svg.cell(Ramp.colour(value), x + step * width, y, width + .3, 10, format("%.2f", value));
        }
        svg.text("soft small", x, y + 22, "start", "0");
        svg.text("soft small", x + 70, y + 22, "middle", "mean utility");
        svg.text("soft small", x + 140, y + 22, "end", "1");
    }

    private static int longest(List<String> names) {
        return names.stream().mapToInt(name -> cut(name).length()).max().orElse(0);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
