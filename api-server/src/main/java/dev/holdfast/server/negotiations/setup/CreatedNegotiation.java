package dev.holdfast.server.negotiations.setup;

import dev.holdfast.server.negotiations.view.NegotiationView;

/**
 * A negotiation that has been set up.
 *
 * @param id its id
 * @param credentials the first credentials, shown this once
 * @param negotiation the negotiation as its owner sees it
 */
public record CreatedNegotiation(String id, FirstCredentialsJson credentials, NegotiationView negotiation) {

    /** To be sent as {@code Authorization: Bearer …} by whoever has the role. */
    public record FirstCredentialsJson(String owner, String negotiator, String counterparty) {

        @Override
        public String toString() {
            return "FirstCredentialsJson[…]";
        }
    }
}
