package dev.holdfast.server.http.wait;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request would like, in its {@code Prefer} header (RFC 7240). Preferences that nobody knows are ignored. */
public final class Preference {

    /** The header that says what was done of it. */
    public static final String APPLIED = "Preference-Applied";

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?=$|[,;])");

    private Preference() {}

    /** How long it would like to wait; empty when it does not say, or says nothing that can be read. */
    public static Optional<Duration> wait(String header) {
        Matcher wait = WAIT.matcher(header == null ? "" : header);
        return wait.find() ? Optional.of(Duration.ofSeconds(Long.parseLong(wait.group(1)))) : Optional.empty();
    }

    /** That it was allowed to wait so long. */
    public static String waited(Duration longest) {
        return "wait=" + longest.toSeconds();
    }
}
