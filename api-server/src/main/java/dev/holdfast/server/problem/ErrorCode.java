package dev.holdfast.server.problem;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every code that an error answer can carry. A code never changes its meaning; programs may branch on it.
 *
 * <p>The remedy is written for whoever wrote the request and has only the answer in front of them.
 */
public enum ErrorCode {
    INVALID_REQUEST(
            "invalid-request",
            ErrorKind.INVALID,
            "The request is not valid",
            "Correct what the answer names, every field under errors included, and send the request again."),
    MALFORMED_JSON(
            "malformed-json",
            ErrorKind.INVALID,
            "The body is not JSON",
            "Send one complete JSON value in UTF-8, with every name at most once per object and nothing after it."),
    UNAUTHENTICATED(
            "unauthenticated",
            ErrorKind.UNAUTHENTICATED,
            "No valid credential",
            "Send a credential of this server in the header: Authorization: Bearer <credential>."),
    FORBIDDEN(
            "forbidden",
            ErrorKind.FORBIDDEN,
            "Not allowed with this credential",
            "Use a credential whose role may do this, or ask the owner of the negotiation."),
    NOT_FOUND(
            "not-found",
            ErrorKind.NOT_FOUND,
            "Nothing here",
            "Check the path and the ids in it, and that the credential belongs to what they name."),
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            ErrorKind.METHOD_NOT_ALLOWED,
            "The method is not available here",
            "Use one of the methods that the Allow header of this answer lists."),
    NOT_ACCEPTABLE(
            "not-acceptable",
            ErrorKind.NOT_ACCEPTABLE,
            "No such representation",
            "Accept application/json, or leave the Accept header out."),
    REQUEST_TIMEOUT(
            "request-timeout",
            ErrorKind.TIMEOUT,
            "The request took too long to arrive",
            "Send the whole request without pauses, over a new connection."),
    CONFLICT(
            "conflict",
            ErrorKind.CONFLICT,
            "Not possible in the present state",
            "Read the resource again, see its available actions, and decide anew."),
    REQUEST_IN_PROGRESS(
            "request-in-progress",
            ErrorKind.CONFLICT,
            "The same request is being carried out",
            "Wait as long as Retry-After says, and send it again with the same Idempotency-Key."),
    ANSWER_LOST(
            "answer-lost",
            ErrorKind.CONFLICT,
            "The answer to this request was lost",
            "Read the resource to see what came of the request; for a new one, take another Idempotency-Key."),
    PRECONDITION_FAILED(
            "precondition-failed",
            ErrorKind.PRECONDITION_FAILED,
            "Somebody was faster",
            "Read the resource again and repeat the request with its present version, if it still makes sense."),
    PAYLOAD_TOO_LARGE(
            "payload-too-large",
            ErrorKind.TOO_LARGE,
            "The body is too large",
            "Send less in one request; the limit counts the body after decompression."),
    URI_TOO_LONG("uri-too-long", ErrorKind.URI_TOO_LONG, "The address is too long", "Send less in the address."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            ErrorKind.UNSUPPORTED,
            "The body's media type is not supported",
            "Send the body as Content-Type: application/json, in UTF-8."),
    UNPROCESSABLE(
            "unprocessable",
            ErrorKind.UNPROCESSABLE,
            "Understood, and refused",
            "See the reason and change what it names."),
    IDEMPOTENCY_KEY_REUSED(
            "idempotency-key-reused",
            ErrorKind.UNPROCESSABLE,
            "The key belongs to another request",
            "Take a new Idempotency-Key for every new request, and the same one only to send a request again."),
    TOO_MANY_REQUESTS(
            "too-many-requests",
            ErrorKind.TOO_MANY,
            "Too many requests",
            "Wait as long as Retry-After says, and send fewer; RateLimit in every answer says how many are left."),
    HEADER_TOO_LARGE(
            "header-too-large",
            ErrorKind.HEADER_TOO_LARGE,
            "The headers are too large",
            "Send fewer or shorter headers."),
    INTERNAL_ERROR(
            "internal-error",
            ErrorKind.INTERNAL,
            "The server failed",
            "Try again; if it happens again, give the request id to whoever runs this server."),
    UNAVAILABLE("unavailable", ErrorKind.UNAVAILABLE, "Not available at the moment", "Try again in a few seconds."),
    OVERLOADED(
            "overloaded",
            ErrorKind.UNAVAILABLE,
            "More requests than the server can serve",
            "Wait as long as Retry-After says, then twice as long each time, and send it again; nothing was done.");

    private final String code;
    private final ErrorKind kind;
    private final String title;
    private final String remedy;

    ErrorCode(String code, ErrorKind kind, String title, String remedy) {
        this.code = code;
        this.kind = kind;
        this.title = title;
        this.remedy = remedy;
    }

    /** The code as it appears in answers. */
    public String code() {
        return code;
    }

    public ErrorKind kind() {
        return kind;
    }

    public int status() {
        return kind.status();
    }

    public String title() {
        return title;
    }

    public String remedy() {
        return remedy;
    }

    /** Where the code is explained, as the {@code type} of a problem document. */
    public String type() {
        return "/problems/" + code;
    }

    /** The code of that name, as it appears in answers. */
    public static Optional<ErrorCode> named(String code) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.code.equals(code))
                .findFirst();
    }

    /** The code for a status that somebody else chose: the container, or JAX-RS. */
    public static ErrorCode forStatus(int status) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.status() == status)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL_ERROR : INVALID_REQUEST);
    }
}
