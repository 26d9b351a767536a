package dev.holdfast.server.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id under which the answer and the log lines of one request are found. */
public final class RequestId {

    /** The header that carries it, in both directions. */
    public static final String HEADER = "X-Request-Id";

    /** The request property, and the name in the logging context, under which the id travels inside the server. */
    public static final String PROPERTY = "requestId";

    /** Nothing that could forge a line of a log. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private RequestId() {}

    /** The id that the caller chose, if it is a sane one, otherwise a new one. */
    public static String acceptOrCreate(String offered) {
        return offered != null && SANE.matcher(offered).matches() ? offered : create();
    }

    /** A new one. It is no secret, so requests need not queue for the generator of secrets. */
    public static String create() {
        byte[] bytes = new byte[12];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
