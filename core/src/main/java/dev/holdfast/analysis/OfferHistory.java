package dev.holdfast.analysis;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.Agreed;
import dev.holdfast.negotiation.event.PublicEvent.DeadlinePassed;
import dev.holdfast.negotiation.event.PublicEvent.FinalAnnounced;
import dev.holdfast.negotiation.event.PublicEvent.OfferDeclined;
import dev.holdfast.negotiation.event.PublicEvent.OfferExpired;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.event.PublicEvent.OfferWithdrawn;
import dev.holdfast.negotiation.event.PublicEvent.TheyLeft;
import dev.holdfast.negotiation.event.PublicEvent.WalkedAway;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.offer.OfferStatus;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All offers of a negotiation and what has become of each: a fold over public events, with constant work for each.
 *
 * <p>An offer begins as {@code PENDING} and changes once:
 *
 * <ul>
 *   <li>its side makes another offer: {@code COUNTERED}; announced as final with the same terms it stays {@code PENDING},
 *       under the same id and with a new revision;
 *   <li>it is accepted: {@code ACCEPTED}, or {@code AUTO_ACCEPTED} when a machine did it;
 *   <li>it is declined, or it is theirs and our side walks away: {@code DECLINED}, or {@code AUTO_DECLINED};
 *   <li>it is taken back: {@code WITHDRAWN}; so are theirs when they leave;
 *   <li>its time runs out, or that of the negotiation: {@code EXPIRED};
 *   <li>it is still on the table when the talk ends in another way: {@code DECLINED}.
 * </ul>
 */
public final class OfferHistory {

    private final Map<OfferId, OfferRecord> records = new LinkedHashMap<>();
    private final Map<Party, OfferId> standing = new EnumMap<>(Party.class);

    /** The history of nothing yet. */
    public OfferHistory() {}

    /** The history that these events tell of. */
    public static OfferHistory of(List<PublicEvent> events) {
        OfferHistory history = new OfferHistory();
        events.forEach(history::observe);
        return history;
    }

    /** Takes note of the next event. */
    public void observe(PublicEvent event) {
        if (event instanceof OfferMade made) {
            put(made.offer(), made.author(), made.trade());
        } else if (event instanceof FinalAnnounced announced) {
            put(announced.offer(), announced.author(), false);
        } else if (event instanceof OfferDeclined declined) {
            settle(declined.by().other(), declined(declined.author()));
        } else if (event instanceof OfferWithdrawn withdrawn) {
            settle(withdrawn.by(), OfferStatus.WITHDRAWN);
        } else if (event instanceof OfferExpired expired) {
            settle(expired.by(), OfferStatus.EXPIRED);
        } else {
            observeEnd(event);
        }
    }

    private void observeEnd(PublicEvent event) {
        if (event instanceof Agreed agreed) {
            Party author = agreed.offer().by();
            settle(author, agreed.author().isAutomatic() ? OfferStatus.AUTO_ACCEPTED : OfferStatus.ACCEPTED);
            settle(author.other(), OfferStatus.DECLINED);
        } else if (event instanceof WalkedAway walked) {
            settle(Party.THEIRS, declined(walked.author()));
            settle(Party.OURS, OfferStatus.DECLINED);
        } else if (event instanceof TheyLeft) {
            settle(Party.THEIRS, OfferStatus.WITHDRAWN);
            settle(Party.OURS, OfferStatus.DECLINED);
        } else if (event instanceof DeadlinePassed) {
            settle(Party.THEIRS, OfferStatus.EXPIRED);
            settle(Party.OURS, OfferStatus.EXPIRED);
        }
    }

    private void put(Offer offer, Author author, boolean trade) {
        if (!offer.id().equals(standing.get(offer.by()))) {
            settle(offer.by(), OfferStatus.COUNTERED);
        }
        records.put(offer.id(), new OfferRecord(offer, author, trade, OfferStatus.PENDING));
        standing.put(offer.by(), offer.id());
    }

    private void settle(Party side, OfferStatus status) {
        Optional.ofNullable(standing.remove(side))
                .ifPresent(id -> records.computeIfPresent(id, (same, before) -> before.with(status)));
    }

    private static OfferStatus declined(Author author) {
        return author.isAutomatic() ? OfferStatus.AUTO_DECLINED : OfferStatus.DECLINED;
    }

    /** All offers, oldest first. */
    public List<OfferRecord> offers() {
        return List.copyOf(records.values());
    }

    /** The offers on the table: at most one of each side, ours first. */
    public List<OfferRecord> standing() {
        return standing.values().stream().map(records::get).toList();
    }

    /** One offer. */
    public Optional<OfferRecord> offer(OfferId id) {
        return Optional.ofNullable(records.get(id));
    }
}
