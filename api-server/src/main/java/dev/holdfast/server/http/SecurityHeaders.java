package dev.holdfast.server.http;

import org.eclipse.jetty.http.HttpFields;

/** Headers that every answer has unless a resource replaces one: keep nothing, run nothing, show nothing in a frame. */
final class SecurityHeaders {

    private static final HttpFields ALL = HttpFields.build()
            .add("Cache-Control", "no-store")
            .add("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
            .add("Cross-Origin-Resource-Policy", "same-origin")
            .add("Referrer-Policy", "no-referrer")
            .add("X-Content-Type-Options", "nosniff")
            .add("X-Frame-Options", "DENY")
            .asImmutable();

    private SecurityHeaders() {}

    static void putInto(HttpFields.Mutable headers) {
        ALL.forEach(headers::put);
    }
}
