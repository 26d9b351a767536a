package dev.holdfast.server.scenarios.plot;

import dev.holdfast.server.scenarios.compare.Cloud;
import java.util.stream.DoubleStream;

/**
 * Where utilities lie in the picture: those of the first party to the right, of the second upwards. Both go from 0 to 1 at
 * least, and further where files are not normalised.
 */
record Frame(double lowestX, double highestX, double lowestY, double highestY) {

    static final int WIDTH = 760;
    static final int HEIGHT = 640;
    static final int LEFT = 70;
    static final int TOP = 60;
    static final int SIDE = 500;
    static final int BOTTOM = TOP + SIDE;

    static Frame around(Cloud cloud) {
        double[] first = cloud.utilities().get(0);
        double[] second = cloud.utilities().get(1);
        return new Frame(
                Math.min(0, DoubleStream.of(first).min().orElse(0)),
                Math.max(1, DoubleStream.of(first).max().orElse(1)),
                Math.min(0, DoubleStream.of(second).min().orElse(0)),
                Math.max(1, DoubleStream.of(second).max().orElse(1)));
    }

    double x(double utility) {
        return LEFT + SIDE * share(utility, lowestX, highestX);
    }

    double y(double utility) {
        return BOTTOM - SIDE * share(utility, lowestY, highestY);
    }

    private static double share(double utility, double lowest, double highest) {
        return Math.max(0, Math.min(1, (utility - lowest) / (highest - lowest)));
    }
}
