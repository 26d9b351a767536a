package dev.holdfast.lab.measure;

import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.session.result.TracedOffer;
import dev.holdfast.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a session was worth, for each party and for all.
 *
 * @param deal where the deal lies; empty when there is none
 * @param parties the parties, in the order of their seats
 */
public record SessionMeasures(Optional<DealMeasures> deal, List<PartyMeasures> parties) {

    /** Copies the list. */
    public SessionMeasures {
        parties = List.copyOf(parties);
    }

    /**
     * Measures a session. Concessions are those of its trace, all 0 without one.
     *
     * @param figures of the scenario whose profiles are those of the seats, in their order
     * @throws IllegalArgumentException when they are of another number of parties
     */
    public static SessionMeasures of(ScenarioFigures figures, SessionResult result) {
        int parties = result.parties().size();
        if (figures.reservations().size() != parties) {
            throw new IllegalArgumentException("the figures are those of "
                    + figures.reservations().size() + " profiles, but " + parties + " parties were at the table");
        }
        Optional<Outcome> agreement = result.agreement();
        Optional<DealMeasures> deal = agreement.map(figures::measure);
        List<ConcessionMeasures> concessions = concessions(figures, result, agreement);
        List<PartyMeasures> measures = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            int number = party;
            double position = deal.map(
                            terms -> figures.position(number, terms.utilities().get(number)))
                    .orElse(0.0);
            measures.add(new PartyMeasures(
                    result.parties().get(party).name(), result.utility(party), position, concessions.get(party)));
        }
        return new SessionMeasures(deal, measures);
    }

    private static List<ConcessionMeasures> concessions(
            ScenarioFigures figures, SessionResult result, Optional<Outcome> agreement) {
        int parties = result.parties().size();
        ConcessionFold[] folds = new ConcessionFold[parties];
        for (int party = 0; party < parties; party++) {
            folds[party] = new ConcessionFold(figures, party, parties);
        }
        double[] utilities = new double[parties];
        for (TracedOffer offer : result.trace()) {
            for (int party = 0; party < parties; party++) {
                utilities[party] = figures.utility(party, offer.outcome());
            }
            for (ConcessionFold fold : folds) {
                fold.offer(offer.party(), utilities);
            }
        }
        List<ConcessionMeasures> measures = new ArrayList<>();
        for (ConcessionFold fold : folds) {
            if (!result.trace().isEmpty()) {
                agreement.ifPresent(fold::agreed);
            }
            measures.add(fold.measures());
        }
        return measures;
    }
}
