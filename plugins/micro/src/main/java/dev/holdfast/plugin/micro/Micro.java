package dev.holdfast.plugin.micro;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Bidding;
import java.util.List;
import java.util.Optional;

/** One new package for each new one of theirs. */
final class Micro implements Bidding, Acceptance {

    private final boolean acceptSame;
    private final Exchange exchange = new Exchange();
    private Optional<Brief> brief = Optional.empty();
    private Optional<Descent> descent = Optional.empty();

    Micro(MicroSettings settings) {
        this.acceptSame = settings.acceptSame();
    }

    @Override
    public Outcome next(Situation situation) {
        exchange.read(situation);
        Descent packages = descent(situation);
        List<Outcome> sent = exchange.sent();
        Optional<Outcome> concession = exchange.isOurTurnToConcede() ? packages.at(sent.size()) : Optional.empty();
        return concession.orElseGet(() -> sent.isEmpty() ? packages.first() : earlier(situation, sent));
    }

    private static Outcome earlier(Situation situation, List<Outcome> sent) {
        Outcome picked = sent.get(situation.random().nextInt(sent.size()));
        // the owner may have raised the settling point since
        return situation.brief().proposals().contains(picked)
                ? picked
                : situation.search().best().exactOrNot();
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        Descent packages = descent(situation);
        int sent = exchange.sent().size();
        Optional<Outcome> ours = packages.at(exchange.isOurTurnToConcede() ? sent : sent - 1);
        double threshold = ours.map(outcome -> situation.brief().preferences().utility(outcome))
                .orElseGet(packages::lowest);
        return acceptSame ? theirUtility >= threshold : theirUtility > threshold;
    }

    private Descent descent(Situation situation) {
        if (!brief.equals(Optional.of(situation.brief()))) {
            brief = Optional.of(situation.brief());
            descent = Optional.of(new Descent(situation.brief(), situation.search()));
        }
        return descent.orElseThrow();
    }
}
