package dev.holdfast.server.scenarios.check;

/**
 * A figure on which the two do not agree.
 *
 * @param what the figure
 * @param expected what the manifest says
 * @param ours what we have computed, or why we could not
 */
record Difference(String what, String expected, String ours) {

    String line() {
        return what + ": expected " + expected + ", ours " + ours;
    }
}
