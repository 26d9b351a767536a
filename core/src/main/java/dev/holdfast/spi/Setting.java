package dev.holdfast.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a component of a settings record. Components may be {@code boolean}, {@code int}, {@code long},
 * {@code double}, {@link java.math.BigDecimal}, {@link String}, {@link java.time.Duration} (ISO 8601) or an enum.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

    /** What the setting does, in a sentence for people. */
    String value();

    /** The default as text; a setting without one must always be given. */
    String defaultsTo() default REQUIRED;

    /** The lowest number that is allowed. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The highest number that is allowed. */
    double max() default Double.POSITIVE_INFINITY;

    /** Marks a setting that has no default. */
    String REQUIRED = "\0required";
}
