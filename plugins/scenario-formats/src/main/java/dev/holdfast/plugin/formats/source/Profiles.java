package dev.holdfast.plugin.formats.source;

import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;

/** Puts together what was read. */
public final class Profiles {

    private Profiles() {}

    /** A scenario named after its folder. */
    public static Scenario scenario(Path folder, String name, OutcomeSpace space, List<Profile> profiles) {
        Place place = Place.in(folder);
        if (profiles.size() < 2) {
            throw place.wrong(
                    "there "
                            + (profiles.isEmpty()
                                    ? "is no profile"
                                    : "is only one profile, '" + profiles.get(0).name() + "'")
                            + ", and a scenario needs two",
                    "Add the other party's profile to the folder.");
        }
        return place.checked(() -> new Scenario(name, space, profiles), "Correct the files.");
    }
}
