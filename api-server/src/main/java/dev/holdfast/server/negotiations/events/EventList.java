package dev.holdfast.server.negotiations.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.holdfast.server.negotiations.view.ActionJson;
import java.util.List;

/** A page of events, and what the caller can do now. */
public record EventList(@JsonUnwrapped EventPage page, List<ActionJson> availableActions) {}
