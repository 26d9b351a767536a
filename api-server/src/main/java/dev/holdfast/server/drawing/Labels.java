package dev.holdfast.server.drawing;

import java.util.ArrayList;
import java.util.List;

/** Puts short words beside marks, where neither a mark nor another word lies, if there is such a place. */
final class Labels {

    private static final double LETTER = 6.4;
    private static final double HEIGHT = 9;
    private static final double[] DISTANCES = {4, 11, 18};

    private final Panel panel;
    private final List<Box> taken = new ArrayList<>();

    Labels(Panel panel) {
        this.panel = panel;
    }

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Keeps free of words what lies around a mark. */
    void keepFree(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** Writes beside a mark: to the right and above where that is free, otherwise around it, further away if need be. */
    void write(double x, double y, double radius, String words) {
        double width = LETTER * words.length();
        List<Box> places = new ArrayList<>();
        for (double distance : DISTANCES) {
            double away = radius + distance;
            double near = radius + distance / 2;
            places.add(box(x + near, y - near - HEIGHT, width));
            places.add(box(x - near - width, y - near - HEIGHT, width));
            places.add(box(x + near, y + near, width));
            places.add(box(x - near - width, y + near, width));
            places.add(box(x + away, y - HEIGHT / 2, width));
            places.add(box(x - away - width, y - HEIGHT / 2, width));
            places.add(box(x - width / 2, y - away - HEIGHT, width));
            places.add(box(x - width / 2, y + away, width));
        }
        Box chosen = places.stream().filter(this::isFree).findFirst().orElse(places.get(0));
        taken.add(chosen);
        panel.svg().text("strong small over", chosen.left, chosen.bottom, "start", words);
    }

    private static Box box(double left, double top, double width) {
        return new Box(left, top, left + width, top + HEIGHT);
    }

    private boolean isFree(Box place) {
        boolean within = place.left >= panel.left()
                && place.right <= panel.right()
                && place.top >= panel.top()
                && place.bottom <= panel.bottom();
        return within && taken.stream().noneMatch(place::meets);
    }
}
