package dev.holdfast.negotiation.readiness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The six readiness facts of a negotiation, with their evidence.
 *
 * @param stated the evidence of each fact that somebody has stated
 * @param rejections the logged rejections of our offer, in order
 * @param theirPosition what the other side has let us know
 */
public record Readiness(Map<ReadinessFact, Evidence> stated, List<Evidence> rejections, TheirPosition theirPosition) {

    /** Nothing is known yet. */
    public static final Readiness NONE = new Readiness(Map.of(), List.of(), TheirPosition.UNKNOWN);

    private static final int REJECTIONS_NEEDED = 2;

    /** Copies the collections. */
    public Readiness {
        stated = Map.copyOf(stated);
        rejections = List.copyOf(rejections);
    }

    /** Whether a fact is established. */
    public boolean holds(ReadinessFact fact) {
        return fact.isStated() ? stated.containsKey(fact) : rejections.size() >= REJECTIONS_NEEDED;
    }

    /** The facts that are not established, in order. */
    public List<ReadinessFact> missing() {
        return Arrays.stream(ReadinessFact.values())
                .filter(fact -> !holds(fact))
                .toList();
    }

    /** Whether all six facts are established. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** The same with one more stated fact. */
    public Readiness with(ReadinessFact fact, Evidence evidence) {
        Map<ReadinessFact, Evidence> more = new EnumMap<>(ReadinessFact.class);
        more.putAll(stated);
        more.put(fact, evidence);
        return new Readiness(more, rejections, theirPosition);
    }

    /** The same with one more rejection. */
    public Readiness withRejection(Evidence evidence) {
        List<Evidence> more = new ArrayList<>(rejections);
        more.add(evidence);
        return new Readiness(stated, more, theirPosition);
    }

    /** The same with another position of the other side. */
    public Readiness with(TheirPosition position) {
        return new Readiness(stated, rejections, position);
    }
}
