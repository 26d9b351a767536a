package dev.holdfast.server.drawing;

import static dev.holdfast.server.drawing.Markup.format;

import java.util.HashSet;
import java.util.Set;

/** Points as a path: a line through them, or dots. What cannot be told apart in the picture is left out. */
public final class Trail {

    private final StringBuilder line = new StringBuilder();
    private final StringBuilder dots = new StringBuilder();
    private final Set<String> seen = new HashSet<>();
    private String last = "";

    /** Adds a point. */
    public Trail to(double x, double y) {
        String place = format("%.1f %.1f", x, y);
        if (!place.equals(last)) {
            line.append(line.length() == 0 ? "M" : "L").append(place);
            last = place;
        }
        if (seen.add(place)) {
            dots.append("M").append(place).append("h0");
        }
        return this;
    }

    /** The line. */
    public String line() {
        return line.toString();
    }

    /** The dots, for a style with caps. */
    public String dots() {
        return dots.toString();
    }
}
