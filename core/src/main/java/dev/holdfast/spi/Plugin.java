package dev.holdfast.spi;

import dev.holdfast.spi.assessor.AssessorFactory;
import dev.holdfast.spi.format.ScenarioFormat;
import dev.holdfast.spi.guard.GuardFactory;
import java.util.List;

/**
 * What one plugin offers. The implementing class is named in {@code META-INF/services/dev.holdfast.spi.Plugin}, is public
 * and has a public constructor without parameters. All methods are called once, when the plugin is loaded.
 */
public interface Plugin {

    /** The major version of this SPI, which a plugin's manifest names as {@code Holdfast-Spi-Version}. */
    int SPI_VERSION = 1;

    /** The name of the plugin: lower-case letters, digits and hyphens; unique in an installation. */
    String name();

    /** The strategies that the plugin can make. */
    default List<StrategyFactory<?>> strategies() {
        return List.of();
    }

    /** The guards that the plugin can make; they need the operator's grant. */
    default List<GuardFactory<?>> guards() {
        return List.of();
    }

    /** The trackers that the plugin can make. */
    default List<TrackerFactory<?>> trackers() {
        return List.of();
    }

    /** The assessors that the plugin can make. */
    default List<AssessorFactory<?>> assessors() {
        return List.of();
    }

    /** The ways of writing scenarios to files that the plugin knows. */
    default List<ScenarioFormat> scenarioFormats() {
        return List.of();
    }
}
