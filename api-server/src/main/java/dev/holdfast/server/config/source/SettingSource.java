package dev.holdfast.server.config.source;

import java.util.List;
import java.util.Map;

/** A place where settings are written. */
interface SettingSource {

    /** The values by key. Names that nobody knows, and all else that is wrong with the place, become problems. */
    Map<String, RawValue> read(SettingsCatalogue catalogue, List<ConfigurationProblem> problems);
}
