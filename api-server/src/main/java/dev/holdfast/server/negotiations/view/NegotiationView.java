package dev.holdfast.server.negotiations.view;

import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A negotiation, as somebody sees it. */
@Schema(
        discriminatorProperty = "role",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "OWNER", schema = OwnerView.class),
            @DiscriminatorMapping(value = "NEGOTIATOR", schema = NegotiatorView.class),
            @DiscriminatorMapping(value = "COUNTERPARTY", schema = CounterpartyView.class)
        })
public sealed interface NegotiationView permits OwnerView, NegotiatorView, CounterpartyView {

    /** What everybody sees. */
    TalkView talk();

    List<ActionJson> availableActions();
}
