package dev.holdfast.server.negotiations.terms;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.outcome.InvalidTermsException;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.TermViolation;
import dev.holdfast.server.problem.FieldCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Packages of terms: an object with the value of each issue by its name. */
public final class Terms {

    private Terms() {}

    /** The package; empty when it is wrong, which the reading then knows. */
    public static Optional<Outcome> read(Reading reading, Map<String, JsonNode> terms, OutcomeSpace space) {
        Map<String, String> texts = new LinkedHashMap<>();
        boolean readable = true;
        for (Map.Entry<String, JsonNode> term : terms.entrySet()) {
            Optional<String> text = TermText.of(term.getValue());
            if (text.isEmpty()) {
                reading.in(term.getKey()).refuse(FieldCode.WRONG_TYPE, "must be text or a number");
                readable = false;
            }
            texts.put(term.getKey(), text.orElse(""));
        }
        try {
            Outcome outcome = space.outcome(texts);
            return readable ? Optional.of(outcome) : Optional.empty();
        } catch (InvalidTermsException invalid) {
            for (TermViolation violation : invalid.violations()) {
                boolean reported = terms.containsKey(violation.issue())
                        && TermText.of(terms.get(violation.issue())).isEmpty();
                if (!reported) {
                    reading.in(violation.issue()).refuse(code(violation.kind()), violation.message());
                }
            }
            return Optional.empty();
        }
    }

    private static FieldCode code(TermViolation.Kind kind) {
        return switch (kind) {
            case MISSING -> FieldCode.REQUIRED;
            case UNKNOWN_ISSUE -> FieldCode.UNKNOWN_FIELD;
            case NOT_ALLOWED -> FieldCode.INVALID_VALUE;
        };
    }
}
