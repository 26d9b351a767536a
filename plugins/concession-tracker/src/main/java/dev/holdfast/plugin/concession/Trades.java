package dev.holdfast.plugin.concession;

import dev.holdfast.analysis.tradeoff.Distance;
import dev.holdfast.analysis.tradeoff.TradeOff;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.PublicEvent.OfferMade;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds packages that cost us nothing and are closer to what they want; none that was offered before. */
final class Trades {

    private final double band;
    private final Set<Outcome> offered = new HashSet<>();

    Trades(double band) {
        this.band = band;
    }

    void observe(PublicEvent event) {
        if (event instanceof OfferMade made && made.offer().by() == Party.OURS) {
            offered.add(made.offer().outcome());
        }
    }

    /** A package to offer instead of ours in exchange for what they want; empty when there is none. */
    Optional<Outcome> find(Situation situation, Outcome ours, Outcome theirs) {
        Brief brief = situation.brief();
        if (brief.space().issues().size() == 1) {
            return Optional.empty();
        }
        double lowest = brief.preferences().utility(ours);
        double present = Distance.between(ours, theirs);
        return new TradeOff(situation.search())
                .between(ours, theirs, lowest, lowest + band).stream()
                        .filter(each ->
                                !offered.contains(each) && brief.proposals().contains(each))
                        .filter(each -> Distance.between(each, theirs) < present)
                        .findFirst();
    }
}
