package dev.holdfast.engine.host.jar;

/**
 * What is wrong with an installed plugin, and what to do about it.
 *
 * @param message what is wrong
 * @param remedy what to do about it, in a sentence
 */
public record Complaint(String message, String remedy) {

    /** What is left to do when a jar cannot be used as it is. */
    public static final String ASK_THE_AUTHOR = "Ask the plugin's author for a corrected version.";
}
