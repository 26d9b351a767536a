package dev.holdfast.server.drawing;

import java.util.List;
import java.util.OptionalDouble;

/** The mean course of one contestant among those of the others, which are grey. */
public final class Shapes {

    private static final double WIDTH = 190;
    private static final double HEIGHT = 130;
    private static final double LEFT = 46;
    private static final double TOP = 24;

    private final List<String> names;
    private final List<List<OptionalDouble>> courses;

    /**
     * Of several contestants.
     *
     * @param courses for each, numbers from 0 to 1 at even times from 0 to 1; empty where nothing is known
     */
    public Shapes(List<String> names, List<List<OptionalDouble>> courses) {
        this.names = List.copyOf(names);
        this.courses = List.copyOf(courses);
    }

    /** Draws one of them. */
    public Svg draw(int chosen, String across, String up) {
        Svg svg = new Svg(LEFT + WIDTH + 12, TOP + HEIGHT + 40, up + " of " + names.get(chosen));
        String name = names.get(chosen);
        svg.text("strong", LEFT, 14, "start", name.length() <= 32 ? name : name.substring(0, 31) + "…");
        Panel panel = new Panel(svg, LEFT, TOP, WIDTH, HEIGHT, Axis.UNIT, Axis.UNIT).axes(across, up);
        for (int other = 0; other < names.size(); other++) {
            if (other != chosen) {
                svg.path("back", course(panel, courses.get(other)));
            }
        }
        svg.path("line0", course(panel, courses.get(chosen)));
        return svg;
    }

    private static String course(Panel panel, List<OptionalDouble> course) {
        Trail trail = new Trail();
        for (int at = 0; at < course.size(); at++) {
            if (course.get(at).isPresent()) {
                double time = (at + 0.5) / course.size();
                trail.to(panel.x(time), panel.y(course.get(at).getAsDouble()));
            }
        }
        return trail.line();
    }
}
