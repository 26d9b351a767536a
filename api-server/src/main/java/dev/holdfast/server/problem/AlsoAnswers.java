package dev.holdfast.server.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Errors that a call can be answered with beyond those that follow from its kind, for the description of the API: a reading
 * call that is refused in some states, or a body that names what may not be there.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlsoAnswers {

    ErrorKind[] value();
}
