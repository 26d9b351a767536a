package dev.holdfast.server.demo.client;

import dev.holdfast.server.demo.answer.Event;
import java.util.List;

/** Some events, and where those begin that follow. */
public record EventPage(List<Event> events, long next) {}
