package dev.holdfast.engine.host.inspection;

import dev.holdfast.engine.host.jar.Complaint;
import dev.holdfast.engine.host.part.PartName;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.engine.settings.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must hold between the plugins of one installation, and between them and what the operator has granted. */
public final class InstallationRules {

    private final List<Inspection> installed;
    private final Set<String> guardGrants;

    /**
     * Rules for one installation.
     *
     * @param installed all plugins that could be asked
     * @param guardGrants the names of the plugins that may offer guards
     */
    public InstallationRules(List<Inspection> installed, Set<String> guardGrants) {
        this.installed = List.copyOf(installed);
        this.guardGrants = Set.copyOf(guardGrants);
    }

    /** All that is wrong with one of the plugins, its own problems included. */
    @SuppressWarnings("ReferenceEquality") // the same plugin installed twice is two plugins
    public List<Complaint> complaints(Inspection plugin) {
        List<Complaint> complaints = new ArrayList<>(plugin.problems());
        for (Inspection other : installed) {
            if (other != plugin) {
                compare(plugin, other, complaints);
            }
        }
        for (Registered<?> part : plugin.parts().distinct().toList()) {
            long same = plugin.parts().filter(other -> sameName(part, other)).count();
            if (same > 1) {
                complaints.add(
                        new Complaint("the plugin offers more than one " + part.part(), Complaint.ASK_THE_AUTHOR));
            }
        }
        if (!plugin.guards().isEmpty() && !guardGrants.contains(plugin.plugin())) {
            complaints.add(ungranted(plugin));
        }
        return List.copyOf(new LinkedHashSet<>(complaints));
    }

    /** What is wrong with grants that no plugin needs; further names may be those of plugins that could not be read. */
    public List<Complaint> idleGrants(Collection<String> furtherNames) {
        List<String> names = new ArrayList<>(furtherNames);
        installed.forEach(plugin -> names.add(plugin.plugin()));
        return guardGrants.stream()
                .filter(grant -> !names.contains(grant))
                .sorted()
                .map(grant -> new Complaint(
                        "plugins.guards names " + PartName.shown(grant) + ", and no installed plugin is called so"
                                + NearestName.didYouMean(names, grant),
                        "Correct the name or remove it: a grant that nobody holds waits for whoever takes the name."))
                .toList();
    }

    private static void compare(Inspection plugin, Inspection other, List<Complaint> complaints) {
        if (plugin.plugin().equals(other.plugin())) {
            complaints.add(new Complaint(
                    "another plugin is called \"" + plugin.plugin() + "\" too: " + other.origin(),
                    "Remove one of the two."));
            return;
        }
        plugin.parts()
                .filter(part -> other.parts().anyMatch(theirs -> sameName(part, theirs)))
                .forEach(part -> complaints.add(new Complaint(
                        "the plugin \"" + other.plugin() + "\" (" + other.origin() + ") offers the " + part.part()
                                + " too",
                        "Remove one of the two plugins.")));
    }

    private static boolean sameName(Registered<?> part, Registered<?> other) {
        return part.kind() == other.kind() && part.name().equals(other.name());
    }

    private static Complaint ungranted(Inspection plugin) {
        List<String> names = plugin.guards().stream().map(Registered::part).toList();
        return new Complaint(
                "the plugin offers " + String.join(", ", names)
                        + "; guards see the walk-away point, and the operator has not granted that to it",
                "If you trust it with every walk-away point, add \"" + plugin.plugin()
                        + "\" to plugins.guards; otherwise remove it.");
    }
}
