package dev.holdfast.server.negotiations.table;

import dev.holdfast.analysis.OfferHistory;
import dev.holdfast.analysis.OfferRecord;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferStatus;
import dev.holdfast.negotiation.party.Party;
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
    public static StandingOffers standing(Snapshot snapshot, Audience audience) {
        OfferViews views = of(snapshot, audience);
        return new StandingOffers(views.standing(snapshot, Party.OURS), views.standing(snapshot, Party.THEIRS));
    }

    private Optional<OfferJson> standing(Snapshot snapshot, Party side) {
        return snapshot.standing().stream()
                .filter(record -> record.offer().by() == side)
                .map(this::of)
                .findFirst();
    }
}
