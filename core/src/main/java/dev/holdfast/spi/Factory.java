package dev.holdfast.spi;

import dev.holdfast.spi.assessor.AssessorFactory;
import dev.holdfast.spi.format.ScenarioFormat;
import dev.holdfast.spi.guard.GuardFactory;

/**
 * Makes parts of one kind. The settings are a record whose components, annotated with {@link Setting}, are the names,
 * types and defaults; the host reads, checks and publishes them.
 *
 * @param <S> the record of settings; a record without components when there are none
 */
public sealed interface Factory<S extends Record>
        permits StrategyFactory, GuardFactory, TrackerFactory, AssessorFactory, ScenarioFormat {

    /** The name by which the part is chosen: lower-case letters, digits and hyphens; unique within its kind. */
    String name();

    /** What the part does, in one line for people. */
    String summary();

    /** The record of settings. */
    Class<S> settingsType();
}
