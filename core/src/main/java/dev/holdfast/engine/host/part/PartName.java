package dev.holdfast.engine.host.part;

import java.util.regex.Pattern;

/** The names that plugins and parts may have: they appear in configuration files, addresses and logs. */
public final class PartName {

    /** What {@link #isValid} asks for, in words. */
    public static final String RULE =
            "lower-case letters, digits and single hyphens, beginning with a letter, 64 at most";

    private static final Pattern PATTERN = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    private PartName() {}

    /** Whether a name may be used. */
    public static boolean isValid(String name) {
        return name.length() <= LONGEST && PATTERN.matcher(name).matches();
    }

    /** A name that may be invalid, fit to be shown. */
    public static String shown(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        return "\"" + (printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…") + "\"";
    }
}
