package dev.holdfast.server.negotiations.webhooks.deadletters;

/**
 * That dead letters are tried again.
 *
 * @param deadLetters how many; those that arrive are gone from the list then
 */
public record Replayed(int deadLetters) {}
