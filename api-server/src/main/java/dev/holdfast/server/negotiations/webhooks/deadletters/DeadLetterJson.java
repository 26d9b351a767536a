package dev.holdfast.server.negotiations.webhooks.deadletters;

import dev.holdfast.server.store.webhook.DeadLetter;
import java.time.Instant;

/**
 * An event that a webhook was not told of however often it was tried.
 *
 * @param event its id
 * @param failure what the last attempt met
 */
public record DeadLetterJson(
        String event, String type, String negotiation, Instant diedAt, int attempts, String failure) {

    public static DeadLetterJson of(DeadLetter letter) {
        return new DeadLetterJson(
                letter.event(), letter.type(), letter.streamId(), letter.diedAt(), letter.attempts(), letter.failure());
    }
}
