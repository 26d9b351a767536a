package dev.holdfast.server.demo.print;

/** Colours and weights of text, on terminals that show them; nothing anywhere else. */
public final class Ink {

    private static final String RESET = "\u001b[0m";

    private final boolean visible;

    private Ink(boolean visible) {
        this.visible = visible;
    }

    public static Ink coloured() {
        return new Ink(true);
    }

    public static Ink none() {
        return new Ink(false);
    }

    public String bold(String text) {
        return paint("1", text);
    }

    public String faint(String text) {
        return paint("2", text);
    }

    /** What our side does. */
    public String ours(String text) {
        return paint("32", text);
    }

    /** What the other side does. */
    public String theirs(String text) {
        return paint("33", text);
    }

    /** What Holdfast says. */
    public String advice(String text) {
        return paint("36", text);
    }

    /** What should not be overlooked. */
    public String alarm(String text) {
        return paint("31", text);
    }

    private String paint(String code, String text) {
        return visible && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
