package dev.holdfast.server.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a component of a configuration record as a setting. Bounds are written like values. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Setting {

    /** The value if nobody sets one, written as in the file. Empty means none: for optional settings and lists. */
    String fallback();

    /** One phrase for whoever runs the server. */
    String about();

    String least() default "";

    String most() default "";

    /** A secret is never shown: not in the log, not in a message. */
    boolean secret() default false;
}
