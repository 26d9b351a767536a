package dev.holdfast.server.negotiations.events;

import java.util.List;

/**
 * Some events, in order.
 *
 * @param next what to send as {@code after} for those that follow, now or later
 * @param more whether there are such events already
 */
public record EventPage(List<EventView> events, long next, boolean more) {}
