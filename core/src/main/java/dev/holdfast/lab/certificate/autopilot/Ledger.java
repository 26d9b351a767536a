package dev.holdfast.lab.certificate.autopilot;

import dev.holdfast.lab.leak.talk.Conversation;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;

/**
 * Counts in what both sides have seen what our side must not have done. It asks the brief, not the engine, so that it finds
 * what the engine's rules let through. A trade is of equal worth, so it is no rise.
 */
final class Ledger {

    private static final double ROUNDING = 1e-9;

    private int moves;
    private int crossings;
    private int brokenFinals;
    private int rises;

    /** Takes note of a negotiation. */
    void enter(Brief brief, Conversation talk) {
        double before = Double.POSITIVE_INFINITY;
        boolean finalStood = false;
        for (PublicEvent event : talk.events()) {
            if (event instanceof PublicEvent.OfferMade made && made.offer().by() == Party.OURS) {
                brokenFinals += finalStood ? 1 : 0;
                double utility = offered(brief, made.offer().outcome());
                if (!made.trade()) {
                    rises += utility > before + ROUNDING ? 1 : 0;
                    before = utility;
                }
            } else if (event instanceof PublicEvent.FinalAnnounced last) {
                brokenFinals += finalStood ? 1 : 0;
                finalStood = true;
                before = Math.min(before, offered(brief, last.offer().outcome()));
            } else if (event instanceof PublicEvent.Agreed agreed
                    && agreed.author().role() != Author.Role.COUNTERPARTY) {
                moves++;
                crossings += brief.proposals().contains(agreed.offer().outcome()) ? 0 : 1;
            }
        }
    }

    private double offered(Brief brief, Outcome outcome) {
        moves++;
        crossings += brief.proposals().contains(outcome) ? 0 : 1;
        return brief.preferences().utility(outcome);
    }

    int moves() {
        return moves;
    }

    int crossings() {
        return crossings;
    }

    int brokenFinals() {
        return brokenFinals;
    }

    int rises() {
        return rises;
    }
}
