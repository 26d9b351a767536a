package dev.holdfast.server.store.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The place after which a page of the list starts; clients see it only as {@link #encode()}d text. */
public record PageCursor(Instant createdAt, String id) {

    private static final String SEPARATOR = ":";

    /** Whatever else is no id of ours, and might be nothing that a database takes. */
    private static final Pattern ID = Pattern.compile("[!-~]{1,200}");

    public PageCursor {
        Microseconds.require(createdAt);
        Objects.requireNonNull(id, "id");
    }

    /** The cursor as text that is safe in a URL. */
    public String encode() {
        String plain = Microseconds.of(createdAt) + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /** The cursor that was encoded so; empty if the text is none of ours. */
    public static Optional<PageCursor> decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            int separator = plain.indexOf(SEPARATOR);
            if (separator < 0) {
                return Optional.empty();
            }
            String id = plain.substring(separator + 1);
            if (!ID.matcher(id).matches()) {
                return Optional.empty();
            }
            Instant createdAt = Microseconds.toInstant(Long.parseLong(plain.substring(0, separator)));
            return Optional.of(new PageCursor(createdAt, id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
