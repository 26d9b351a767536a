package dev.holdfast.server.json;

import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A body of which some fields may be wrong. A resource that takes one goes on looking, in what can be read, for the mistakes
 * that only it knows, so that one answer names them all.
 */
public final class Body<T extends Record> {

    private final Optional<T> whole;
    private final Map<String, Object> parts;
    private final List<FieldError> errors;

    private Body(Optional<T> whole, Map<String, Object> parts, List<FieldError> errors) {
        this.whole = whole;
        this.parts = parts;
        this.errors = List.copyOf(errors);
    }

    static <T extends Record> Body<T> right(T whole) {
        return new Body<>(Optional.of(whole), Map.of(), List.of());
    }

    static <T extends Record> Body<T> wrong(Map<String, Object> parts, List<FieldError> errors) {
        return new Body<>(Optional.empty(), parts, errors);
    }

    /** All of it, or a 400 that names what is wrong. */
    public T whole() {
        return whole.orElseThrow(() -> ProblemException.invalid(errors));
    }

    /** A component that must be there; empty when it is missing or wrong. */
    @SuppressWarnings("unchecked") // what the record declares is what was read
    public <C> Optional<C> required(String name, Function<T, C> component) {
        return whole.isPresent() ? whole.map(component) : Optional.ofNullable((C) parts.get(name));
    }

    /** A component that may be absent; empty when it is, or when it is wrong. */
    public <C> Optional<C> optional(String name, Function<T, Optional<C>> component) {
        return required(name, component).flatMap(Function.identity());
    }

    public List<FieldError> errors() {
        return errors;
    }
}
