package dev.holdfast.server.store.codec;

/**
 * Halves of characters, which plugins can put into a text, and for which there are no bytes in UTF-8. In JSON they stand
 * inside strings only, and there each has an escape.
 */
final class HalfCharacters {

    private HalfCharacters() {}

    /** The same JSON, without any. */
    static String escaped(String json) {
        if (json.codePoints().noneMatch(HalfCharacters::isHalf)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(each -> {
            if (isHalf(each)) {
                escaped.append("\\u%04x".formatted(each));
            } else {
                escaped.appendCodePoint(each);
            }
        });
        return escaped.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
