package dev.holdfast.server.config.source;

/**
 * A setting as it is in force, fit to be shown.
 *
 * @param shown the value, or a mask if it is a secret
 * @param origin where it was set: default, file, environment, command line
 */
public record EffectiveSetting(String key, String shown, String origin) {

    static final String MASK = "********";

    @Override
    public String toString() {
        return origin.equals("default") ? key + "=" + shown : key + "=" + shown + " (" + origin + ")";
    }
}
