package dev.holdfast.plugin.formats.source;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers written as text. Everything that is not a finite, plain number is refused. */
public final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,60}\\.?[0-9]{0,60}|\\.[0-9]{1,60})(?:[eE][+-]?[0-9]{1,5})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");

    private Numbers() {}

    /** A finite number. */
    public static double finite(Place place, String what, String text) {
        double number = Double.parseDouble(plain(place, what, text));
        if (!Double.isFinite(number)) {
            throw place.wrong(what + " is " + text + ", which is too large", "Write a number of ordinary size.");
        }
        return number;
    }

    /** A finite number that is not negative. */
    public static double positive(Place place, String what, String text) {
        double number = finite(place, what, text);
        if (number < 0) {
            throw place.wrong(what + " is " + text + ", which is negative", "Write 0 or more.");
        }
        return number;
    }

    /** A number from 0 to 1. */
    public static double unit(Place place, String what, String text) {
        double number = finite(place, what, text);
        if (!(number >= 0 && number <= 1)) {
            throw place.wrong(what + " is " + text, "Write a number from 0 to 1.");
        }
        return number;
    }

    /** An exact number of at most 30 digits on either side of the point. */
    public static BigDecimal decimal(Place place, String what, String text) {
        BigDecimal number = new BigDecimal(plain(place, what, text));
        if (!isShort(number)) {
            throw place.wrong(what + " is " + text + ", which has too many digits", "Write a number of ordinary size.");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether {@link #decimal} takes a text. */
    public static boolean isDecimal(String text) {
        if (!NUMBER.matcher(text.trim()).matches()) {
            return false;
        }
        return isShort(new BigDecimal(text.trim()));
    }

    private static boolean isShort(BigDecimal number) {
        return (long) number.precision() - number.scale() <= 30 && number.scale() <= 30;
    }

    /** A whole number. */
    public static long whole(Place place, String what, String text) {
        String trimmed = text.trim();
        if (!WHOLE.matcher(trimmed).matches()) {
            throw place.wrong(what + " is '" + shortened(text) + "'", "Write a whole number.");
        }
        return Long.parseLong(trimmed);
    }

    /** At most so much of a text as belongs into a message. */
    public static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static String plain(Place place, String what, String text) {
        String trimmed = text.trim();
        if (!NUMBER.matcher(trimmed).matches()) {
            throw place.wrong(what + " is '" + shortened(text) + "', which is not a number", "Write a finite number.");
        }
        return trimmed;
    }
}
