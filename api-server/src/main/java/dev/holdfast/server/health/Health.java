package dev.holdfast.server.health;

import java.util.List;

/** How the server is, as a whole and part by part. */
public record Health(Status status, List<Part> parts) {

    /** Well or not. */
    public enum Status {
        UP,
        DOWN
    }

    /** How one part of the server is. */
    public record Part(String name, Status status) {}

    public Health {
        parts = List.copyOf(parts);
    }

    static Health of(List<Part> parts) {
        boolean well = parts.stream().allMatch(part -> part.status() == Status.UP);
        return new Health(well ? Status.UP : Status.DOWN, parts);
    }
}
