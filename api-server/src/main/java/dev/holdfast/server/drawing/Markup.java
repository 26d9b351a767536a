package dev.holdfast.server.drawing;

import java.util.Locale;

/** Text within XML and HTML. */
public final class Markup {

    private Markup() {}

    /** Text that cannot be taken for markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "?");
    }

    /** Text with numbers as pages have them, whatever the language of the machine. */
    public static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
