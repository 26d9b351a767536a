package dev.holdfast.server.negotiations.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A negotiation as the other side sees it: the talk, and what it can do. */
public record CounterpartyView(@JsonUnwrapped TalkView talk, List<ActionJson> availableActions)
        implements NegotiationView {}
