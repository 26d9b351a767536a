package dev.holdfast.testkit.crossings;

import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a log as an outsider would and finds what must never be in one. Shares no code with the rules: not the state of
 * the negotiation, not the acceptable sets, not the regions.
 */
final class Auditor {

    private final MandateAudit mandate;
    private final Map<Party, Offer> standing = new EnumMap<>(Party.class);
    private final Set<Integer> numbers = new HashSet<>();
    private Instant before = Instant.MIN;
    private Offer ourFinal;
    private int theirOffers;
    private boolean opened;
    private Ending ending = Ending.OPEN;

    /** What a log ended with. */
    enum Ending {
        OPEN,
        AGREED,
        AGREED_BELOW_SETTLING_POINT,
        AGREED_AFTER_FINAL,
        NO_DEAL
    }

    private Auditor(TeamEvent.Prepared prepared) {
        this.mandate = new MandateAudit(prepared);
    }

    static Ending audit(List<NegotiationEvent> events) {
        Auditor auditor = new Auditor((TeamEvent.Prepared) events.get(0));
        events.forEach(auditor::read);
        return auditor.ending;
    }

    private void read(NegotiationEvent event) {
        Complaint.unless(ending == Ending.OPEN, "an event after the end", event);
        Complaint.unless(!event.at().isBefore(before), "time runs backwards", event);
        before = event.at();
        if (event instanceof PublicEvent happened) {
            read(happened);
            return;
        }
        Complaint.unless(
                ourFinal == null || !(event instanceof OwnerEvent.LooseningApproved), "loosened after a final", event);
        if (event instanceof TeamEvent ofTeam) {
            mandate.read(ofTeam);
            checkStanding(mandate.settling(), event);
        } else if (event instanceof OwnerEvent ofOwner) {
            mandate.read(ofOwner);
            checkStanding(mandate.walkAway(), event);
        }
    }

    private void checkStanding(Floor floor, NegotiationEvent event) {
        Offer ours = standing.get(Party.OURS);
        Complaint.unless(
                ours == null || mandate.holds(floor, ours.outcome()), "a point moved past our standing offer", event);
    }

    private void read(PublicEvent event) {
        if (event instanceof PublicEvent.Opened) {
            mandate.opened(event);
            opened = true;
        } else if (event instanceof PublicEvent.OfferMade made) {
            offered(made.offer(), event);
        } else if (event instanceof PublicEvent.FinalAnnounced announced) {
            boolean isFinal = announced.offer().isFinal() && announced.offer().by() == Party.OURS;
            Complaint.unless(isFinal, "a final that is none", event);
            offered(announced.offer(), event);
            ourFinal = announced.offer();
        } else if (event instanceof PublicEvent.OfferHeld held) {
            checkStands(Party.OURS, held.offer(), event);
        } else if (event instanceof PublicEvent.OfferDeclined declined) {
            takenOff(declined.by().other(), declined.offer(), event);
        } else if (event instanceof PublicEvent.OfferWithdrawn withdrawn) {
            boolean may = withdrawn.by() == Party.THEIRS || ourFinal == null;
            Complaint.unless(may, "a final was withdrawn", event);
            takenOff(withdrawn.by(), withdrawn.offer(), event);
        } else if (event instanceof PublicEvent.OfferExpired expired) {
            takenOff(expired.by(), expired.offer(), event);
        } else if (event instanceof PublicEvent.Agreed agreed) {
            agreed(agreed);
        } else if (event instanceof PublicEvent.WalkedAway
                || event instanceof PublicEvent.TheyLeft
                || event instanceof PublicEvent.DeadlinePassed) {
            ending = Ending.NO_DEAL;
        }
    }

    private void offered(Offer offer, PublicEvent event) {
        Complaint.unless(opened, "an offer before the talk", event);
        Offer replaced = standing.put(offer.by(), offer);
        boolean restated = replaced != null
                && replaced.id().equals(offer.id())
                && replaced.outcome().equals(offer.outcome())
                && replaced.revision() + 1 == offer.revision();
        Complaint.unless(numbers.add(offer.id().number()) || restated, "an offer's number is used twice", event);
        if (offer.by() == Party.THEIRS) {
            theirOffers++;
            return;
        }
        Complaint.unless(ourFinal == null, "our side offers after its final", event);
        Complaint.unless(mandate.holds(mandate.walkAway(), offer.outcome()), "offered beyond walk-away", event);
        Complaint.unless(mandate.holds(mandate.settling(), offer.outcome()), "offered below settling", event);
    }

    private void takenOff(Party whose, OfferReference offer, PublicEvent event) {
        checkStands(whose, offer, event);
        standing.remove(whose);
    }

    private void checkStands(Party whose, OfferReference offer, PublicEvent event) {
        Offer stands = standing.get(whose);
        Complaint.unless(
                stands != null && stands.reference().equals(offer), "named an offer that does not stand", event);
    }

    private void agreed(PublicEvent.Agreed event) {
        Offer offer = event.offer();
        Author author = event.author();
        checkStands(offer.by(), offer.reference(), event);
        Complaint.unless(offer.equals(standing.get(offer.by())), "accepted another offer than stands", event);
        boolean byClock = author.equals(Author.CLOCK);
        Complaint.unless(event.at().isBefore(offer.expiresAt()) || byClock, "accepted late", event);
        boolean byThem = author.role() == Author.Role.COUNTERPARTY;
        Complaint.unless(byThem == (offer.by() == Party.OURS), "a side accepted its own offer", event);
        Complaint.unless(mandate.holds(mandate.walkAway(), offer.outcome()), "a deal beyond walk-away", event);
        Complaint.unless(byThem || mandate.mayAccept(offer, author, theirOffers), "accepted below settling", event);
        boolean improved = ourFinal != null && mandate.utility(offer.outcome()) < mandate.utility(ourFinal.outcome());
        Complaint.unless(!improved, "a deal that is worse for us than our final", event);
        if (ourFinal != null) {
            ending = Ending.AGREED_AFTER_FINAL;
        } else {
            boolean settled = mandate.holds(mandate.settling(), offer.outcome());
            ending = settled ? Ending.AGREED : Ending.AGREED_BELOW_SETTLING_POINT;
        }
    }
}
