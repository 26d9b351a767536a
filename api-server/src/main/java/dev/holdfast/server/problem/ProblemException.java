package dev.holdfast.server.problem;

import java.io.Serial;
import java.util.Collection;
import java.util.List;

/** Ends a request with an error answer. Throw it anywhere in a resource or a filter; nothing of it is logged. */
public final class ProblemException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<FieldError> errors;

    public ProblemException(ErrorCode code, String detail) {
        this(code, detail, List.of());
    }

    public ProblemException(ErrorCode code, String detail, Collection<FieldError> errors) {
        // without a stack trace: it tells of the caller's mistake, not of ours
        super(detail, null, false, false);
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    /** 400 with everything that is wrong, field by field. */
    public static ProblemException invalid(Collection<FieldError> errors) {
        String detail = errors.size() == 1 ? "One field is not valid." : errors.size() + " fields are not valid.";
        return new ProblemException(ErrorCode.INVALID_REQUEST, detail, errors);
    }

    /** 400 with one wrong field. */
    public static ProblemException invalid(FieldError error) {
        return invalid(List.of(error));
    }

    /** 404 that tells nothing about what exists. */
    public static ProblemException notFound() {
        return new ProblemException(ErrorCode.NOT_FOUND, "There is nothing at this address.");
    }

    public ErrorCode code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
