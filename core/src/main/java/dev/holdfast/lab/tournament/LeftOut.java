package dev.holdfast.lab.tournament;

/**
 * A scenario on which nothing is played, because it cannot be prepared: its preferences are too much for every search, say.
 *
 * @param scenario its number in the plan
 * @param name its name
 * @param reason what stood in the way, for people
 */
public record LeftOut(int scenario, String name, String reason) {}
