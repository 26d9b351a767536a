package dev.holdfast.server.negotiations.receipt;

import java.util.List;

/**
 * A log that can be followed link by link.
 *
 * @param format which chain it is: {@code holdfast-public-log/1} or {@code holdfast-log/1}
 * @param negotiation the negotiation
 * @param events the texts that are chained, oldest first, as they are hashed
 * @param head the last link, as 64 hexadecimal digits
 */
public record LogJson(String format, String negotiation, List<String> events, String head) {

    /** Without the events, of which the owner's tell everything. */
    @Override
    public String toString() {
        return "LogJson[" + format + ", " + negotiation + "]";
    }
}
