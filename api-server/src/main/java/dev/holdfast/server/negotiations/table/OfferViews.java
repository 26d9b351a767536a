package dev.holdfast.server.negotiations.table;

import dev.holdfast.analysis.OfferHistory;
import dev.holdfast.analysis.OfferRecord;
import dev.holdfast.engine.Snapshot;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferStatus;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.audience.Side;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Shows offers to an audience. */
public final class OfferViews {

    private final Audience audience;
    private final UtilityFunction preferences;

    private OfferViews(Audience audience, UtilityFunction preferences) {
        this.audience = audience;
        this.preferences = preferences;
    }

    /** Shows offers of a negotiation. */
    public static OfferViews of(Snapshot snapshot, Audience audience) {
        return new OfferViews(audience, snapshot.negotiation().course().brief().preferences());
    }

    public static List<OfferJson> all(Snapshot snapshot, Audience audience) {
        OfferViews views = of(snapshot, audience);
        return OfferHistory.of(snapshot.publicEvents()).offers().stream()
                .map(views::of)
                .toList();
    }

    public OfferJson of(OfferRecord record) {
        OfferStatus status = audience.isTeam() ? record.status() : record.statusForThem();
        Offer offer = record.offer();
        return new OfferJson(
                offer.id().number(),
                offer.revision(),
                Side.of(offer.by()),
                offer.outcome().terms(),
                status,
                offer.madeAt(),
                offer.expiresAt(),
                offer.answers().map(id -> OptionalInt.of(id.number())).orElse(OptionalInt.empty()),
                offer.isFinal(),
                audience.isTeam() && record.trade(),
                Optional.of(offer.message()).filter(words -> !words.isEmpty()),
                audience.isTeam() ? OptionalDouble.of(preferences.utility(offer.outcome())) : OptionalDouble.empty());
    }

    /** The standing offers, at most one of each side. */
    public static StandingOffers standing(List<OfferJson> offers) {
        return new StandingOffers(pending(offers, Side.TEAM), pending(offers, Side.COUNTERPARTY));
    }

    private static Optional<OfferJson> pending(List<OfferJson> offers, Side side) {
        return offers.stream()
                .filter(offer -> offer.by() == side && offer.status() == OfferStatus.PENDING)
                .findFirst();
    }
}
