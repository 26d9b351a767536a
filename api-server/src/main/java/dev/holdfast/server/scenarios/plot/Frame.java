package dev.holdfast.server.scenarios.plot;

/** Where utilities lie in the picture: those of the first party to the right, of the second upwards. */
final class Frame {

    static final int WIDTH = 760;
    static final int HEIGHT = 640;
    static final int LEFT = 70;
    static final int TOP = 60;
    static final int SIDE = 500;

    private Frame() {}

    static double x(double utility) {
        return LEFT + SIDE * Math.max(0, Math.min(1, utility));
    }

    static double y(double utility) {
        return TOP + SIDE - SIDE * Math.max(0, Math.min(1, utility));
    }
}
