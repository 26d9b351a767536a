package dev.holdfast.server.negotiations.view;

import java.util.List;

/** A negotiation, as somebody sees it. */
public sealed interface NegotiationView permits OwnerView, NegotiatorView, CounterpartyView {

    /** What everybody sees. */
    TalkView talk();

    List<ActionJson> availableActions();
}
