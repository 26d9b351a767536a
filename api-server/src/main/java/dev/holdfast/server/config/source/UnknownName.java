package dev.holdfast.server.config.source;

import dev.holdfast.engine.settings.NearestName;
import java.util.Collection;

/** Tells of a name that no setting has. */
final class UnknownName {

    private UnknownName() {}

    static ConfigurationProblem of(String name, String place, Collection<String> known) {
        String message = NearestName.among(known, name)
                .map(meant -> "there is no such setting; did you mean " + meant + "?")
                .orElse("there is no such setting");
        return new ConfigurationProblem(name + " in " + place, message);
    }
}
