package dev.holdfast.server.workbench;

import dev.holdfast.negotiation.charter.PartChoice;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A strategy as it is written on a command line: {@code NAME} or {@code NAME:setting=value,setting=value}. A semicolon does
 * for a comma, where commas stand between strategies.
 *
 * @param written the words
 * @param choice what they mean
 */
public record ChosenStrategy(String written, PartChoice choice) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d{1,3})?");

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when it is neither, saying what to write
     */
    public static ChosenStrategy of(String written) {
        int colon = written.indexOf(':');
        String name = colon < 0 ? written : written.substring(0, colon);
        if (name.isBlank()) {
            throw new IllegalArgumentException("'" + written + "' names no strategy; 'holdfast strategies' lists all");
        }
        Map<String, Object> settings = new TreeMap<>();
        if (colon >= 0) {
            for (String setting : written.substring(colon + 1).split("[,;]", -1)) {
                int equals = setting.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("'" + setting + "' in '" + written
                            + "' is no setting: write NAME:setting=value,setting=value, such as"
                            + " time-dependent:exponent=4");
                }
                settings.put(
                        setting.substring(0, equals).strip(),
                        value(setting.substring(equals + 1).strip()));
            }
        }
        return new ChosenStrategy(written, new PartChoice(name.strip(), settings));
    }

    private static Object value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
