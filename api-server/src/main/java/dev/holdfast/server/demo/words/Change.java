package dev.holdfast.server.demo.words;

/**
 * A term that differs between two packages.
 *
 * @param issue which
 * @param before what it was
 * @param after what it is
 * @param gain how much better it is for our side; negative when it is worse
 */
record Change(String issue, String before, String after, double gain) {

    String words() {
        return "%s %s instead of %s".formatted(issue, after, before);
    }
}
