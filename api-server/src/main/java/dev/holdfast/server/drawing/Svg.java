package dev.holdfast.server.drawing;

import static dev.holdfast.server.drawing.Markup.escaped;
import static dev.holdfast.server.drawing.Markup.format;

/** A picture that grows; styles are those of {@link Style}. */
public final class Svg {

    private final double width;
    private final double height;
    private final String label;
    private final StringBuilder body = new StringBuilder();

    /**
     * An empty picture.
     *
     * @param label what it shows, for those who cannot see it
     */
    public Svg(double width, double height, String label) {
        this.width = width;
        this.height = height;
        this.label = label;
    }

    /** For a page that has {@link Style#css}. */
    public String inline() {
        return open("") + body + "</svg>\n";
    }

    /** For a file of its own. */
    public String standalone() {
        return open(" xmlns=\"http://www.w3.org/2000/svg\"") + "<style>\n" + Style.css() + "</style>\n"
                + "<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n" + body + "</svg>\n";
    }

    private String open(String namespace) {
        return format(
                "<svg%s class=\"plot\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\">%n",
                namespace, width, height, width, height, escaped(label));
    }

    /** A straight line. */
    public Svg line(String style, double fromX, double fromY, double toX, double toY) {
        return add(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                style, fromX, fromY, toX, toY);
    }

    /** A rectangle. */
    public Svg box(String style, double x, double y, double width, double height) {
        return add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>%n",
                style, x, y, width, height);
    }

    /** A rectangle in a colour, with words that are shown when it is pointed at. */
    public Svg cell(String colour, double x, double y, double width, double height, String words) {
        return add(
                "<rect fill=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s</title></rect>%n",
                colour, x, y, width, height, escaped(words));
    }

    /** A circle, with words that are shown when it is pointed at. */
    public Svg dot(String style, double x, double y, double radius, String words) {
        return add(
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s</title></circle>%n",
                style, x, y, radius, escaped(words));
    }

    /** A path, as {@link Trail} makes it. */
    public Svg path(String style, String data) {
        return data.isEmpty() ? this : add("<path class=\"%s\" d=\"%s\"/>%n", style, data);
    }

    /** Words; the anchor is start, middle or end. */
    public Svg text(String style, double x, double y, String anchor, String words) {
        return add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                style, x, y, anchor, escaped(words));
    }

    /** Words that are turned, by degrees. */
    public Svg turned(String style, double x, double y, int degrees, String anchor, String words) {
        return add(
                "<text class=\"%s\" transform=\"translate(%.1f %.1f) rotate(%d)\" text-anchor=\"%s\">%s</text>%n",
                style, x, y, degrees, anchor, escaped(words));
    }

    private Svg add(String format, Object... values) {
        body.append(format(format, values));
        return this;
    }
}
