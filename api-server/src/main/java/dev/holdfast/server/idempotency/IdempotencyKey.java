package dev.holdfast.server.idempotency;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key that a client has chosen for a request: 1 to 255 printable ASCII characters, as a string of structured headers
 * ({@code "…"}, draft-ietf-httpapi-idempotency-key-header) or, as many clients send it, without the quotes.
 *
 * @param text without the quotes
 */
record IdempotencyKey(String text) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern QUOTED = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*+)\"");
    private static final Pattern BARE = Pattern.compile("[!#-+\\--:<-~]+");
    private static final int LONGEST = 255;

    /** The key in the values of the header, or a 400. */
    static IdempotencyKey of(List<String> values) {
        if (values.size() != 1) {
            throw wrong("must be sent once");
        }
        String value = values.get(0).strip();
        Matcher quoted = QUOTED.matcher(value);
        String text;
        if (quoted.matches()) {
            text = quoted.group(1).replaceAll("\\\\(.)", "$1");
        } else if (BARE.matcher(value).matches()) {
            text = value;
        } else {
            throw wrong("must be printable ASCII in double quotes");
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            throw wrong("must have 1 to " + LONGEST + " characters");
        }
        return new IdempotencyKey(text);
    }

    private static ProblemException wrong(String message) {
        return ProblemException.invalid(FieldError.of("header:" + HEADER, FieldCode.INVALID_VALUE, message));
    }

    @Override
    public String toString() {
        return "IdempotencyKey[…]";
    }
}
