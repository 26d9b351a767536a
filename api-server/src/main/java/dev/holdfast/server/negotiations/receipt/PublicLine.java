package dev.holdfast.server.negotiations.receipt;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.Agreed;
import dev.holdfast.negotiation.event.PublicEvent.FinalAnnounced;
import dev.holdfast.negotiation.event.PublicEvent.OfferDeclined;
import dev.holdfast.negotiation.event.PublicEvent.OfferExpired;
import dev.holdfast.negotiation.event.PublicEvent.OfferHeld;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.event.PublicEvent.OfferWithdrawn;
import dev.holdfast.negotiation.event.PublicEvent.Opened;
import dev.holdfast.negotiation.event.PublicEvent.TheyLeft;
import dev.holdfast.negotiation.event.PublicEvent.WalkedAway;
import dev.holdfast.negotiation.event.PublicEvent.WarningGiven;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.server.json.canonical.CanonicalJson;
import dev.holdfast.server.negotiations.audience.Side;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A public event as it is chained. This form is fixed: another one would break the chains of all negotiations before it.
 * It tells which side did something, and neither who nor whether by a machine.
 */
final class PublicLine {

    private final Map<String, Object> line = new TreeMap<>();

    private PublicLine(long number, Instant at, String type) {
        line.put("number", number);
        line.put("at", at.toString());
        line.put("type", type);
    }

    /** The canonical JSON of an event, given its number among the public ones, from 1. */
    static String of(long number, PublicEvent event) {
        return CanonicalJson.of(about(number, event).line);
    }

    private static PublicLine about(long number, PublicEvent event) {
        if (event instanceof Opened) {
            return new PublicLine(number, event.at(), "OPENED");
        } else if (event instanceof OfferMade made) {
            return new PublicLine(number, event.at(), "OFFER_MADE").whole(made.offer());
        } else if (event instanceof FinalAnnounced announced) {
            return new PublicLine(number, event.at(), "FINAL_ANNOUNCED").whole(announced.offer());
        } else if (event instanceof OfferHeld held) {
            return new PublicLine(number, event.at(), "OFFER_HELD")
                    .offer(held.offer())
                    .by(held.author());
        } else if (event instanceof OfferDeclined declined) {
            return new PublicLine(number, event.at(), "OFFER_DECLINED")
                    .offer(declined.offer())
                    .by(declined.by())
                    .message(declined.message());
        } else if (event instanceof OfferWithdrawn withdrawn) {
            return new PublicLine(number, event.at(), "OFFER_WITHDRAWN")
                    .offer(withdrawn.offer())
                    .by(withdrawn.by());
        } else if (event instanceof OfferExpired expired) {
            return new PublicLine(number, event.at(), "OFFER_EXPIRED")
                    .offer(expired.offer())
                    .by(expired.by());
        } else if (event instanceof WarningGiven warned) {
            return new PublicLine(number, event.at(), "WARNING_GIVEN")
                    .by(warned.author())
                    .message(warned.message());
        }
        return end(number, event);
    }

    private static PublicLine end(long number, PublicEvent event) {
        if (event instanceof Agreed agreed) {
            return new PublicLine(number, event.at(), "AGREED")
                    .offer(agreed.offer().reference())
                    .terms(agreed.offer())
                    .by(agreed.author());
        } else if (event instanceof WalkedAway walked) {
            PublicLine line = new PublicLine(number, event.at(), "WALKED_AWAY")
                    .by(walked.author())
                    .message(walked.message());
            line.line.put("reason", walked.reason().name());
            return line;
        } else if (event instanceof TheyLeft left) {
            return new PublicLine(number, event.at(), "THEY_LEFT")
                    .by(left.author())
                    .message(left.message());
        }
        return new PublicLine(number, event.at(), "DEADLINE_PASSED");
    }

    private PublicLine whole(Offer offer) {
        line.put("expiresAt", offer.expiresAt().toString());
        offer.answers().ifPresent(answered -> line.put("answers", answered.number()));
        return offer(offer.reference()).terms(offer).by(offer.by()).message(offer.message());
    }

    private PublicLine offer(OfferReference meant) {
        line.put("offer", meant.id().number());
        line.put("revision", meant.revision());
        return this;
    }

    private PublicLine terms(Offer offer) {
        line.put("terms", offer.outcome().terms());
        return this;
    }

    private PublicLine by(Party party) {
        line.put("by", Side.of(party).name());
        return this;
    }

    private PublicLine by(Author author) {
        return by(author.role() == Author.Role.COUNTERPARTY ? Party.THEIRS : Party.OURS);
    }

    private PublicLine message(String words) {
        if (!words.isEmpty()) {
            line.put("message", words);
        }
        return this;
    }
}
