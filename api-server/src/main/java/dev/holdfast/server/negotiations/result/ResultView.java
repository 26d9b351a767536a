package dev.holdfast.server.negotiations.result;

import dev.holdfast.server.negotiations.audience.Audience;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;

/** How a negotiation ended, as much of it as somebody may know. */
@Schema(
        discriminatorProperty = "role",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "OWNER", schema = OwnerResult.class),
            @DiscriminatorMapping(value = "NEGOTIATOR", schema = NegotiatorResult.class),
            @DiscriminatorMapping(value = "COUNTERPARTY", schema = CounterpartyResult.class)
        })
public sealed interface ResultView permits OwnerResult, NegotiatorResult, CounterpartyResult {

    /** As whom the caller sees it. */
    Audience role();
}
