package dev.holdfast.negotiation.move;

import java.util.Objects;

/** Words that the other side is to read, and that a receipt is to be signed about. */
final class Words {

    private Words() {}

    /** The same words; throws {@code IllegalArgumentException} if they have half a character, or U+0000. */
    static String require(String message) {
        Objects.requireNonNull(message, "message");
        boolean broken =
                message.codePoints().anyMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
        if (broken) {
            throw new IllegalArgumentException("words consist of whole characters, and U+0000 is none");
        }
        return message;
    }
}
