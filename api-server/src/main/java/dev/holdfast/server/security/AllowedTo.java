package dev.holdfast.server.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says who may call a resource method; everybody else is turned away before the body is read. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    Role[] value();

    /** How far the credential must reach at least. */
    Reach reach() default Reach.NEGOTIATION;
}
