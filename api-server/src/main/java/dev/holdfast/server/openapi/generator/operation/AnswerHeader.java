package dev.holdfast.server.openapi.generator.operation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;

/** Headers of answers. Each is described once; those that no resource declares are added where the server sends them. */
public enum AnswerHeader {
    REQUEST_ID("X-Request-Id", true, "Finds the request in the server's log", "3f9c2f5e8d1b4a07"),
    LOCATION("Location", true, "The path of what was made", "/v1/negotiations/neg_1"),
    ETAG(
            "ETag",
            true,
            "The tag of the negotiation as the caller sees it, for `If-None-Match` and `If-Match`",
            "\"o7-2\""),
    RETRY_AFTER("Retry-After", false, "In how many seconds to try again", "1"),
    RATE_LIMIT(
            "RateLimit",
            false,
            "How many requests are left (`r`), and seconds until all are again (`t`)",
            "\"caller\";r=0;t=3"),
    RATE_LIMIT_POLICY(
            "RateLimit-Policy", false, "How many requests (`q`) in how many seconds (`w`)", "\"caller\";q=600;w=10"),
    IDEMPOTENT_REPLAYED(
            "Idempotent-Replayed",
            false,
            "`true` if the request was carried out before and this is the answer of that time",
            "true"),
    PREFERENCE_APPLIED("Preference-Applied", false, "How long the server was ready to wait", "wait=30"),
    DEPRECATION("Deprecation", true, "Since when the operation is going away (RFC 9745)", "@1798761600"),
    SUNSET("Sunset", true, "Until when it works at least (RFC 8594)", "Mon, 03 Jan 2028 00:00:00 GMT"),
    LINK("Link", true, "Where that is explained", "</docs>; rel=\"deprecation\"; type=\"text/html\""),
    WWW_AUTHENTICATE("WWW-Authenticate", true, "How to say who is calling", "Bearer realm=\"holdfast\"");

    private final String header;
    private final boolean always;
    private final String about;
    private final String example;

    AnswerHeader(String header, boolean always, String about, String example) {
        this.header = header;
        this.always = always;
        this.about = about;
        this.example = example;
    }

    /** Describes all of them in one place. */
    public static void define(OpenAPI description) {
        for (AnswerHeader each : values()) {
            Header defined = new Header()
                    .description(each.about)
                    .schema(new Schema<>().types(Set.of("string")))
                    .example(each.example);
            if (each.always) {
                defined.setRequired(true);
            }
            description.getComponents().addHeaders(each.header, defined);
        }
    }

    /** What any answer to somebody with a limit says of it. */
    static void addLimits(ApiResponse response) {
        RATE_LIMIT.addTo(response);
        RATE_LIMIT_POLICY.addTo(response);
    }

    /** The answer has it, always or when the description says so. */
    void addTo(ApiResponse response) {
        response.addHeaderObject(header, new Header().$ref("#/components/headers/" + header));
    }
}
