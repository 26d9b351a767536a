package dev.holdfast.server.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * The one shape of every error answer (RFC 9457, {@code application/problem+json}).
 *
 * @param type where the code is explained, relative to this server
 * @param detail what went wrong this time
 * @param remedy what the caller can do about it
 * @param reason the reason code of a business refusal, if it is one
 * @param instance the path that was asked for
 * @param requestId finds the request in the server's log
 * @param errors everything that is wrong with the request, field by field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String remedy,
        Optional<String> reason,
        Optional<String> instance,
        Optional<String> requestId,
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED) List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** The plain problem of a code: no reason, no fields, and not yet stamped with the request that it answers. */
    public static Problem of(ErrorCode code, String detail) {
        return new Problem(
                code.type(),
                code.title(),
                code.status(),
                code.code(),
                detail,
                code.remedy(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same problem, stamped with the request that it answers. */
    public Problem stamped(String path, String id) {
        return new Problem(
                type, title, status, code, detail, remedy, reason, Optional.of(path), Optional.of(id), errors);
    }

    /** The same problem of a request that could not be read so far as to know its path. */
    public Problem stamped(String id) {
        return new Problem(type, title, status, code, detail, remedy, reason, instance, Optional.of(id), errors);
    }

    Problem with(List<FieldError> fields) {
        return new Problem(type, title, status, code, detail, remedy, reason, instance, requestId, fields);
    }

    /** The same problem, as a business refusal. */
    public Problem refusedBecause(String reasonCode, String whatToDo) {
        return new Problem(
                type, title, status, code, detail, whatToDo, Optional.of(reasonCode), instance, requestId, errors);
    }
}
