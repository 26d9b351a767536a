package dev.holdfast.server.http.deprecation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation is going away: every answer of it says so, and the description of the API too. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Deprecation {

    /** Since when, as {@code 2027-01-01T00:00:00Z}. */
    String since();

    /** Until when it works at least: a year after {@link #since()} or later. */
    String sunset();

    /** What to use in its place, as a sentence for callers. */
    String instead();
}
