package dev.holdfast.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The outcomes of a space that keep to a set of limits on single issues. Never empty. */
public final class Region {

    private final OutcomeSpace space;
    private final List<AllowedValues> allowed;
    private final boolean whole;

    /**
     * Makes the region.
     *
     * @throws IllegalArgumentException when a limit names an issue or a value that the space does not have, compares an
     *     issue that is not numeric, or when the limits leave an issue without any value
     */
    public Region(OutcomeSpace space, List<? extends IssueLimit> limits) {
        this.space = space;
        List<AllowedValues> values = new ArrayList<>();
        for (Issue issue : space.issues()) {
            values.add(AllowedValues.all(issue.size()));
        }
        for (IssueLimit limit : limits) {
            int position = space.position(limit.issue())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a limit names the issue '" + limit.issue() + "', which does not exist"));
            values.set(
                    position,
                    values.get(position).and(AllowedValues.of(space.issues().get(position), limit)));
        }
        for (int position = 0; position < values.size(); position++) {
            if (values.get(position).isEmpty()) {
                throw new IllegalArgumentException("the limits leave no value for the issue '"
                        + space.issues().get(position).name() + "'");
            }
        }
        this.allowed = List.copyOf(values);
        this.whole = isWhole();
    }

    private Region(List<AllowedValues> allowed, OutcomeSpace space) {
        this.space = space;
        this.allowed = List.copyOf(allowed);
        this.whole = isWhole();
    }

    private boolean isWhole() {
        return IntStream.range(0, allowed.size())
                .allMatch(position ->
                        count(position) == space.issues().get(position).size());
    }

    /** The whole space. */
    public static Region all(OutcomeSpace space) {
        return new Region(space, List.of());
    }

    /** The space that this is a part of. */
    public OutcomeSpace space() {
        return space;
    }

    /** How many outcomes it has, rounded where they are too many to be counted by a double; infinite beyond 10^308. */
    public double size() {
        double size = 1;
        for (int position = 0; position < allowed.size(); position++) {
            size *= count(position);
        }
        return size;
    }

    /** Whether the value at an index of the issue at a position keeps to the limits. */
    public boolean allows(int position, int index) {
        return allowed.get(position).contains(index);
    }

    /** Whether the outcome keeps to every limit. */
    public boolean contains(Outcome outcome) {
        outcome.requireIn(space);
        if (whole) {
            return true;
        }
        for (int position = 0; position < allowed.size(); position++) {
            if (!allowed.get(position).contains(outcome.index(position))) {
                return false;
            }
        }
        return true;
    }

    /** Whether every outcome of the other region lies in this one as well. */
    public boolean contains(Region other) {
        for (int position = 0; position < allowed.size(); position++) {
            if (!allowed.get(position).containsAll(other.allowed.get(position))) {
                return false;
            }
        }
        return true;
    }

    /** The indexes that the limits allow for the issue at a position, ascending. */
    public IntStream indexes(int position) {
        return allowed.get(position).stream();
    }

    /** The ranges of indexes that the limits allow for the issue at a position, ascending, with gaps between them. */
    public List<IndexRange> ranges(int position) {
        return allowed.get(position).ranges();
    }

    /** How many values the limits allow for the issue at a position; at least 1. */
    public int count(int position) {
        return allowed.get(position).count();
    }

    /** Regions that together hold exactly the outcomes of this region that the other one does not hold. They may overlap. */
    public List<Region> minus(Region other) {
        List<Region> pieces = new ArrayList<>();
        for (int position = 0; position < allowed.size(); position++) {
            AllowedValues outside = allowed.get(position).minus(other.allowed.get(position));
            if (!outside.isEmpty()) {
                List<AllowedValues> piece = new ArrayList<>(allowed);
                piece.set(position, outside);
                pieces.add(new Region(piece, space));
            }
        }
        return pieces;
    }
}
