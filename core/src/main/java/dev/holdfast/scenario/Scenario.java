package dev.holdfast.scenario;

import dev.holdfast.outcome.OutcomeSpace;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A negotiation problem: what can be agreed and what each party wants.
 *
 * @param name the name of the scenario
 * @param space what can be agreed
 * @param profiles the parties, at least two, in the order in which their files say or, where none is said, of the names of
 *     their files
 */
public record Scenario(String name, OutcomeSpace space, List<Profile> profiles) {

    /** Checks that the profiles judge the space and have names of their own. */
    public Scenario {
        Objects.requireNonNull(space, "space");
        profiles = List.copyOf(profiles);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a scenario needs a name");
        }
        if (profiles.size() < 2) {
            throw new IllegalArgumentException("a scenario needs at least two profiles");
        }
        Set<String> names = new HashSet<>();
        for (Profile profile : profiles) {
            if (!names.add(profile.name())) {
                throw new IllegalArgumentException("two profiles have the name '" + profile.name() + "'");
            }
            if (!profile.preferences().space().equals(space)) {
                throw new IllegalArgumentException("the profile '" + profile.name() + "' judges another space");
            }
        }
    }

    /** The profile of that name. */
    public Optional<Profile> profile(String wanted) {
        return profiles.stream()
                .filter(profile -> profile.name().equals(wanted))
                .findFirst();
    }

    /**
     * The same scenario with some of its profiles, in the order of their names here.
     *
     * @throws IllegalArgumentException when it has no profile of such a name, or one is chosen twice
     */
    public Scenario between(List<String> names) {
        names.stream()
                .filter(wanted -> Collections.frequency(names, wanted) > 1)
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("the profile '" + twice + "' is chosen twice; choose each once");
                });
        List<Profile> chosen = names.stream()
                .map(wanted -> profile(wanted)
                        .orElseThrow(() -> new IllegalArgumentException("the scenario '" + name + "' has no profile '"
                                + wanted + "'; it has "
                                + String.join(
                                        ", ",
                                        profiles.stream().map(Profile::name).toList()))))
                .toList();
        return new Scenario(name, space, chosen);
    }
}
