package dev.holdfast.analysis;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.Agreed;
import dev.holdfast.negotiation.event.PublicEvent.DeadlinePassed;
import dev.holdfast.negotiation.event.PublicEvent.FinalAnnounced;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.event.PublicEvent.OfferWithdrawn;
import dev.holdfast.negotiation.event.PublicEvent.TheyLeft;
import dev.holdfast.negotiation.event.PublicEvent.WalkedAway;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.preference.UtilityFunction;
import java.util.Optional;

/** Follows the final offers of our side in one negotiation: a final is broken by better terms after it, or by taking it back. */
final class WordGiven {

    private final UtilityFunction preferences;
    private Optional<Offer> standing = Optional.empty();
    private int announced;
    private int broken;
    private boolean ended;
    private boolean walkedAway;
    private boolean agreed;

    WordGiven(UtilityFunction preferences) {
        this.preferences = preferences;
    }

    void observe(PublicEvent event) {
        if (event instanceof FinalAnnounced now) {
            follow(now.offer());
            standing = Optional.of(now.offer());
            announced++;
        } else if (event instanceof OfferMade made && made.offer().by() == Party.OURS) {
            follow(made.offer());
        } else if (event instanceof OfferWithdrawn withdrawn) {
            breakWhen(standing.filter(last -> last.reference().equals(withdrawn.offer()))
                    .isPresent());
        } else if (event instanceof Agreed deal) {
            follow(deal.offer());
            agreed = true;
            ended = true;
        } else if (event instanceof WalkedAway) {
            walkedAway = true;
            ended = true;
        } else if (event instanceof TheyLeft || event instanceof DeadlinePassed) {
            ended = true;
        }
    }

    /** Our side makes or accepts an offer; when it is worse for us than the final, the word is broken. */
    private void follow(Offer offer) {
        breakWhen(standing.filter(last -> preferences.utility(offer.outcome()) < preferences.utility(last.outcome()))
                .isPresent());
    }

    private void breakWhen(boolean breaks) {
        if (breaks) {
            broken++;
            standing = Optional.empty();
        }
    }

    PublicRecord contribution() {
        int stands = ended || standing.isEmpty() ? 0 : 1;
        return new PublicRecord(
                announced, stands, announced - stands - broken, broken, walkedAway ? 1 : 0, agreed ? 1 : 0);
    }
}
