package dev.holdfast.server.negotiations.webhooks.deadletters;

import java.util.List;
import java.util.Optional;

/**
 * Dead letters, the oldest first.
 *
 * @param next what to send as {@code cursor} for the next page, if there is one
 */
public record DeadLetterList(List<DeadLetterJson> deadLetters, Optional<String> next) {}
