package dev.holdfast.server.drawing;

/** A place for numbers within a picture, with axes and a grid. */
public final class Panel {

    private final Svg svg;
    private final double left;
    private final double top;
    private final double width;
    private final double height;
    private final Axis across;
    private final Axis up;

    /** Where the panel lies in the picture, without its labels, which need 46 to the left and 36 below. */
    public Panel(Svg svg, double left, double top, double width, double height, Axis across, Axis up) {
        this.svg = svg;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.across = across;
        this.up = up;
    }

    /** Draws grid, numbers and what they are. */
    public Panel axes(String acrossLabel, String upLabel) {
        for (double tick : across.ticks()) {
            svg.line("grid", x(tick), top, x(tick), top + height);
            svg.text("soft", x(tick), top + height + 15, "middle", across.text(tick));
        }
        for (double tick : up.ticks()) {
            svg.line("grid", left, y(tick), left + width, y(tick));
            svg.text("soft", left - 6, y(tick) + 4, "end", up.text(tick));
        }
        svg.box("axis", left, top, width, height);
        svg.text("", left + width / 2, top + height + 32, "middle", acrossLabel);
        svg.turned("", left - 34, top + height / 2, -90, "middle", upLabel);
        return this;
    }

    /** The picture that it is in. */
    public Svg svg() {
        return svg;
    }

    /** Where a number lies across. */
    public double x(double number) {
        return left + width * across.share(number);
    }

    /** Where a number lies up. */
    public double y(double number) {
        return top + height - height * up.share(number);
    }

    /** The edge to the right. */
    public double right() {
        return left + width;
    }

    /** The edge below. */
    public double bottom() {
        return top + height;
    }

    /** The edge to the left. */
    public double left() {
        return left;
    }

    /** The edge above. */
    public double top() {
        return top;
    }
}
