package dev.holdfast.server.problem;

import java.io.Serial;
import java.util.Objects;

/**
 * Carries a business refusal to the caller: 409 when the present state forbids what was asked, 422 when no state would
 * allow it, 412 when it was meant for an earlier state. The domain returns refusals as values; only a resource turns one into this.
 */
public final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String reason;
    private final String remedy;

    private RefusedException(ErrorCode code, String reason, String message, String remedy) {
        super(Objects.requireNonNull(message, "message"), null, false, false);
        this.code = code;
        this.reason = Objects.requireNonNull(reason, "reason");
        this.remedy = Objects.requireNonNull(remedy, "remedy");
    }

    /** The state of things does not allow it now (409). */
    public static RefusedException conflict(String reason, String message, String remedy) {
        return new RefusedException(ErrorCode.CONFLICT, reason, message, remedy);
    }

    /** The content of the request can never be allowed (422). */
    public static RefusedException unprocessable(String reason, String message, String remedy) {
        return new RefusedException(ErrorCode.UNPROCESSABLE, reason, message, remedy);
    }

    /** What was asked for was meant for an earlier state of what it names (412). */
    public static RefusedException outdated(String reason, String message, String remedy) {
        return new RefusedException(ErrorCode.PRECONDITION_FAILED, reason, message, remedy);
    }

    /** Whoever asks may not, although others with access may (403). */
    public static RefusedException forbidden(String reason, String message, String remedy) {
        return new RefusedException(ErrorCode.FORBIDDEN, reason, message, remedy);
    }

    public ErrorCode code() {
        return code;
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }
}
