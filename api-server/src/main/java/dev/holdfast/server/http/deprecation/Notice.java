package dev.holdfast.server.http.deprecation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What callers of a deprecated operation are told.
 *
 * @param since when it was deprecated
 * @param sunset until when it works at least, a year later or more
 * @param instead what to use in its place
 */
public record Notice(Instant since, Instant sunset, String instead) {

    /** Where deprecated operations are explained. */
    private static final String EXPLAINED = "</docs>; rel=\"deprecation\"; type=\"text/html\"";

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Refuses a notice of less than a year. */
    public Notice {
        if (sunset.atOffset(ZoneOffset.UTC)
                .isBefore(since.atOffset(ZoneOffset.UTC).plusYears(1))) {
            throw new IllegalArgumentException(
                    "what is deprecated since " + since + " must work for a year, and the sunset is " + sunset);
        }
        if (instead.isBlank()) {
            throw new IllegalArgumentException("callers must be told what to use instead");
        }
    }

    /** What an operation says of itself. */
    public static Notice of(Deprecation declared) {
        return new Notice(Instant.parse(declared.since()), Instant.parse(declared.sunset()), declared.instead());
    }

    /** The headers, by name (RFC 9745 and RFC 8594). */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Deprecation", "@" + since.getEpochSecond());
        headers.put("Sunset", HTTP_DATE.format(sunset));
        headers.put("Link", EXPLAINED);
        return headers;
    }
}
