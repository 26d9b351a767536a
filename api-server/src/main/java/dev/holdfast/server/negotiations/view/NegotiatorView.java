package dev.holdfast.server.negotiations.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;

/**
 * A negotiation as those who negotiate for our side see it. There is no place for the walk-away point here.
 *
 * @param findings what strategies and guards noticed on the way, in the answer to a move
 */
public record NegotiatorView(
        @JsonUnwrapped TalkView talk,
        @JsonUnwrapped TeamView team,
        List<ActionJson> availableActions,
        Optional<List<FindingJson>> findings)
        implements NegotiationView {}
