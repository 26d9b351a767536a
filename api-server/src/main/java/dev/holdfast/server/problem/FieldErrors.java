package dev.holdfast.server.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong with a request, so that the answer names everything at once. */
public final class FieldErrors {

    private final List<FieldError> errors = new ArrayList<>();

    public void add(FieldError error) {
        errors.add(error);
    }

    public void add(String field, FieldCode code, String message) {
        add(FieldError.of(field, code, message));
    }

    /**
     * Makes a domain value from a field. A value that refuses to be made (an {@link IllegalArgumentException}) becomes
     * an error of that field, in the words of the domain.
     */
    public <T> Optional<T> read(String field, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            add(field, FieldCode.INVALID_VALUE, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** Whether the field, or something in it, is wrong. */
    public boolean anyBelow(String field) {
        return errors.stream()
                .map(FieldError::field)
                .anyMatch(wrong -> wrong.equals(field) || wrong.startsWith(field + "/"));
    }

    public List<FieldError> toList() {
        return List.copyOf(errors);
    }

    /** Answers 400 with everything collected so far, if there is anything. */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
