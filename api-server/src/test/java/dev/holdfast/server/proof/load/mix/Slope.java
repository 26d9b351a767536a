package dev.holdfast.server.proof.load.mix;

import java.util.ArrayList;
import java.util.List;

/** How much something grows: the line that lies nearest to what was measured, by least squares. */
final class Slope {

    private record Point(double minutes, double value) {}

    private final List<Point> points = new ArrayList<>();

    void add(double minutes, double value) {
        points.add(new Point(minutes, value));
    }

    /** In each minute, over what was measured after the first third of the time: a server fills its caches first. */
    double perMinute() {
        List<Point> later = points.subList(points.size() / 3, points.size());
        double middle = later.stream().mapToDouble(Point::minutes).average().orElse(0);
        double height = later.stream().mapToDouble(Point::value).average().orElse(0);
        double above = later.stream()
                .mapToDouble(point -> (point.minutes() - middle) * (point.value() - height))
                .sum();
        double below = later.stream()
                .mapToDouble(point -> (point.minutes() - middle) * (point.minutes() - middle))
                .sum();
        return below == 0 ? 0 : above / below;
    }

    List<Double> values() {
        return points.stream().map(Point::value).toList();
    }
}
