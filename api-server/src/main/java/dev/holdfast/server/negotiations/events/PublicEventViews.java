package dev.holdfast.server.negotiations.events;

import dev.holdfast.analysis.OfferRecord;
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
import dev.holdfast.negotiation.offer.OfferStatus;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.audience.Side;
import dev.holdfast.server.negotiations.table.OfferViews;

/** Shows the events that both sides see. An offer is shown as it was at that moment. */
final class PublicEventViews {

    private final Audience audience;
    private final OfferViews offers;

    PublicEventViews(Audience audience, OfferViews offers) {
        this.audience = audience;
        this.offers = offers;
    }

    EventView of(long version, PublicEvent event) {
        if (event instanceof Opened) {
            return line(version, event, "OPENED").view();
        } else if (event instanceof OfferMade made) {
            OfferRecord record = new OfferRecord(made.offer(), made.author(), made.trade(), OfferStatus.PENDING);
            return line(version, event, "OFFER_MADE")
                    .offer(offers.of(record))
                    .by(made.author())
                    .view();
        } else if (event instanceof FinalAnnounced announced) {
            OfferRecord record = new OfferRecord(announced.offer(), announced.author(), false, OfferStatus.PENDING);
            return line(version, event, "FINAL_ANNOUNCED")
                    .offer(offers.of(record))
                    .by(announced.author())
                    .view();
        } else if (event instanceof OfferHeld held) {
            return line(version, event, "OFFER_HELD")
                    .offer(held.offer())
                    .by(held.author())
                    .view();
        } else if (event instanceof OfferDeclined declined) {
            return line(version, event, "OFFER_DECLINED")
                    .offer(declined.offer())
                    .by(declined.author())
                    .message(declined.message())
                    .view();
        } else if (event instanceof OfferWithdrawn withdrawn) {
            return line(version, event, "OFFER_WITHDRAWN")
                    .offer(withdrawn.offer())
                    .by(withdrawn.author())
                    .view();
        } else if (event instanceof OfferExpired expired) {
            return line(version, event, "OFFER_EXPIRED")
                    .offer(expired.offer())
                    .by(Side.of(expired.by()))
                    .view();
        } else if (event instanceof WarningGiven warned) {
            return line(version, event, "WARNING_GIVEN")
                    .by(warned.author())
                    .message(warned.message())
                    .view();
        }
        return end(version, event);
    }

    private EventView end(long version, PublicEvent event) {
        if (event instanceof Agreed agreed) {
            OfferStatus status = agreed.author().isAutomatic() ? OfferStatus.AUTO_ACCEPTED : OfferStatus.ACCEPTED;
            OfferRecord record = new OfferRecord(agreed.offer(), agreed.author(), false, status);
            return line(version, event, "AGREED")
                    .offer(offers.of(record))
                    .by(agreed.author())
                    .view();
        } else if (event instanceof WalkedAway walked) {
            return line(version, event, "WALKED_AWAY")
                    .reason(walked.reason())
                    .by(walked.author())
                    .message(walked.message())
                    .view();
        } else if (event instanceof TheyLeft left) {
            return line(version, event, "THEY_LEFT")
                    .by(left.author())
                    .message(left.message())
                    .view();
        }
        return line(version, event, "DEADLINE_PASSED").view();
    }

    private EventLine line(long version, PublicEvent event, String type) {
        return new EventLine(version, event, type, audience);
    }
}
