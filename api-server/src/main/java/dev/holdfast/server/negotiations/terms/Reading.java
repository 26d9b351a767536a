package dev.holdfast.server.negotiations.terms;

import com.fasterxml.jackson.core.JsonPointer;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.FieldErrors;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A place in a request that is being read, and all that has been found wrong so far, anywhere in it.
 *
 * @param at the place
 * @param errors what is wrong with the whole request
 */
public record Reading(JsonPointer at, FieldErrors errors) {

    public static Reading start() {
        return new Reading(JsonPointer.empty(), new FieldErrors());
    }

    /** Reads on in a body of which some fields are known to be wrong. */
    public static Reading goingOn(List<FieldError> known) {
        Reading reading = start();
        known.forEach(reading.errors()::add);
        return reading;
    }

    public Reading in(String property) {
        return new Reading(at.appendProperty(property), errors);
    }

    public Reading in(int index) {
        return new Reading(at.appendIndex(index), errors);
    }

    public void refuse(FieldCode code, String message) {
        errors.add(at.toString(), code, message);
    }

    /** Makes a domain value; one that refuses to be made becomes an error of this place, in the words of the domain. */
    public <T> Optional<T> read(Supplier<T> maker) {
        return errors.read(at.toString(), maker);
    }

    /** Answers 400 with everything that was found, if there is anything. */
    public void finish() {
        errors.throwIfAny();
    }
}
