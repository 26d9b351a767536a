package dev.holdfast.server.demo.answer;

import java.util.List;
import java.util.Optional;

/** Why a request was refused. */
public record Refusal(String code, String detail, Optional<String> reason, Optional<List<FieldMistake>> errors) {

    /** The reason code of a refusal that is part of the business; otherwise what kind of error it is. */
    public String because() {
        return reason.orElse(code);
    }

    /** One thing that is wrong with a request. */
    public record FieldMistake(String field, String message) {}
}
