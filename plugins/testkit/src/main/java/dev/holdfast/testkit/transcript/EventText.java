package dev.holdfast.testkit.transcript;

import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import java.util.Locale;

/** Writes events and moves in a line each. Of what is the owner's alone, only that it happened. */
final class EventText {

    private EventText() {}

    static String of(NegotiationEvent event, UtilityFunction preferences) {
        if (event instanceof PublicEvent seen) {
            return ofPublic(seen, preferences);
        } else if (event instanceof TeamEvent.FactStated stated) {
            return "fact " + stated.fact();
        } else if (event instanceof TeamEvent.PlanRaised raised) {
            return "plan raised, by " + TranscriptText.who(raised.author());
        } else if (event instanceof TeamEvent.MoveExplained explained) {
            return "because: " + explained.rationale();
        } else if (event instanceof OwnerEvent) {
            return event.getClass().getSimpleName();
        }
        return event.getClass().getSimpleName();
    }

    private static String ofPublic(PublicEvent event, UtilityFunction preferences) {
        if (event instanceof PublicEvent.OfferMade made) {
            return (made.trade() ? "trade " : "offer ") + of(made.offer(), preferences) + ", by "
                    + TranscriptText.who(made.author());
        } else if (event instanceof PublicEvent.FinalAnnounced announced) {
            return "final " + of(announced.offer(), preferences) + ", by " + TranscriptText.who(announced.author())
                    + said(announced.offer().message());
        } else if (event instanceof PublicEvent.OfferHeld held) {
            return "held " + of(held.offer()) + ", by " + TranscriptText.who(held.author());
        } else if (event instanceof PublicEvent.OfferDeclined declined) {
            return "declined " + of(declined.offer()) + ", by " + TranscriptText.who(declined.author());
        } else if (event instanceof PublicEvent.OfferWithdrawn withdrawn) {
            return "withdrawn " + of(withdrawn.offer()) + ", by " + TranscriptText.who(withdrawn.author());
        } else if (event instanceof PublicEvent.OfferExpired expired) {
            return "expired " + of(expired.offer());
        } else if (event instanceof PublicEvent.WarningGiven warning) {
            return "warning, by " + TranscriptText.who(warning.author()) + said(warning.message());
        } else if (event instanceof PublicEvent.Agreed agreed) {
            return "agreed " + of(agreed.offer(), preferences) + ", by " + TranscriptText.who(agreed.author());
        } else if (event instanceof PublicEvent.WalkedAway walked) {
            return "walked away " + walked.reason() + ", by " + TranscriptText.who(walked.author())
                    + said(walked.message());
        } else if (event instanceof PublicEvent.TheyLeft left) {
            return "left, " + TranscriptText.who(left.author());
        }
        return event instanceof PublicEvent.Opened ? "opened" : "deadline passed";
    }

    static String of(Move move, UtilityFunction preferences) {
        if (move instanceof Move.Counter counter) {
            return "counter " + of(counter.outcome(), preferences);
        } else if (move instanceof Move.Trade trade) {
            return "trade " + of(trade.outcome(), preferences);
        } else if (move instanceof Move.Accept accept) {
            return "accept " + of(accept.offer());
        } else if (move instanceof Move.AnnounceFinal last) {
            return "final "
                    + last.outcome().map(outcome -> of(outcome, preferences)).orElse("as it stands");
        } else if (move instanceof Move.WalkAway walk) {
            return "walk away " + walk.reason();
        }
        return move.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String of(Offer offer, UtilityFunction preferences) {
        return of(offer.reference()) + " " + of(offer.outcome(), preferences) + (offer.isFinal() ? " as the last" : "");
    }

    private static String of(OfferReference reference) {
        return "#" + reference.id() + (reference.revision() == 1 ? "" : " revision " + reference.revision());
    }

    private static String of(Outcome outcome, UtilityFunction preferences) {
        return outcome + String.format(Locale.ROOT, " u=%.4f", preferences.utility(outcome));
    }

    private static String said(String message) {
        return message.isEmpty() ? "" : ": " + message;
    }
}
