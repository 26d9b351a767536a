package dev.holdfast.lab.session;

import static dev.holdfast.lab.session.Tables.accepting;
import static dev.holdfast.lab.session.Tables.counter;
import static dev.holdfast.lab.session.Tables.offering;
import static dev.holdfast.lab.session.Tables.price;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.session.result.TracedOffer;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlternatingOffersTest {

    @Test
    void anOfferThatIsAcceptedIsADeal() {
        SessionResult result = Tables.of(10, 0, offering(3), accepting(0)).trace(1);

        assertThat(result.ending()).isEqualTo(new Ending.Agreement(price(3), 0, 1));
        assertThat(result.rounds()).isEqualTo(1);
        assertThat(result.utility(0)).isEqualTo(0.75);
        assertThat(result.utility(1)).isEqualTo(0.25);
        assertThat(result.trace()).containsExactly(new TracedOffer(0, 0, price(3)));
    }

    @Test
    void withoutADealEverybodyHasItsReservationValue() {
        SessionResult result = Tables.of(7, 0.3, offering(4), offering(0)).play(1);

        assertThat(result.ending()).isEqualTo(new Ending.TimedOut());
        assertThat(result.rounds()).isEqualTo(7);
        assertThat(result.offers()).isEqualTo(14);
        assertThat(result.time()).isEqualTo(1);
        assertThat(result.utility(0)).isEqualTo(0.3);
    }

    @Test
    void threePartiesAgreeWhenTheTwoOthersHaveAccepted() {
        SessionResult result =
                Tables.of(5, 0, offering(1), accepting(0), accepting(0)).play(1);

        assertThat(result.ending()).isEqualTo(new Ending.Agreement(price(1), 0, 2));
    }

    @Test
    void anAcceptanceCountsForTheOfferOnTheTableOnly() {
        SessionResult result =
                Tables.of(1, 0, offering(1), accepting(0), offering(2)).play(1);

        assertThat(result.ending()).isEqualTo(new Ending.TimedOut());
    }

    @Test
    void timeIsTheSameForAllWithinARound() {
        List<Double> times = new ArrayList<>();
        Strategy watching = situation -> {
            times.add(situation.progress());
            return counter(situation.brief().preferences() == Tables.RISING ? 4 : 0);
        };
        Tables.of(3, 0, watching, watching).play(1);

        assertThat(times).containsExactly(0.25, 0.25, 0.5, 0.5, 0.75, 0.75);
    }

    @Test
    void anOfferBelowTheReservationValueBecomesTheStandingOffer() {
        Strategy falling = situation -> counter(4 - situation.round());
        SessionResult result = Tables.of(4, 0.5, falling, offering(0)).trace(1);

        assertThat(result.trace().stream().filter(offer -> offer.party() == 0).map(TracedOffer::outcome))
                .containsExactly(price(4), price(3), price(2), price(2));
        assertThat(result.parties().get(0).offersRefused()).isEqualTo(1);
    }

    @Test
    void nobodyAcceptsBelowItsReservationValue() {
        SessionResult result = Tables.of(2, 0.5, accepting(4), offering(0)).play(1);

        assertThat(result.ending()).isEqualTo(new Ending.TimedOut());
        assertThat(result.parties().get(0).acceptancesRefused()).isEqualTo(1);
    }

    @Test
    void whereNothingReachesTheReservationValueNothingIsOffered() {
        Limits limits = Limits.ofRounds(3);
        Position hopeless = Position.of(Tables.RISING, 1.5, 1, limits);
        Position easy = Position.of(Tables.FALLING, 0, 1, limits);
        SessionResult result = new AlternatingOffers(
                        List.of(
                                new Seat("hopeless", hopeless, brief -> offering(4)),
                                new Seat("easy", easy, brief -> accepting(0))),
                        limits)
                .trace(1);

        assertThat(result.agreement()).isEmpty();
        assertThat(result.trace()).allMatch(offer -> offer.party() == 1);
        assertThat(result.utility(0)).isEqualTo(1.5);
    }

    @Test
    void aFinalOfferBinds() {
        Strategy last = situation -> situation.round() == 0
                ? Advice.of(new Move.AnnounceFinal(Optional.of(price(4)), "last"), "test")
                : counter(3);
        SessionResult result = Tables.of(3, 0, last, offering(0)).trace(1);

        assertThat(result.trace().stream().filter(offer -> offer.party() == 0).map(TracedOffer::outcome))
                .containsOnly(price(4));
        assertThat(result.parties().get(0).finalsBroken()).isEqualTo(2);
    }

    @Test
    void whoWalksAwayEndsTheSession() {
        Strategy leaving = situation -> Advice.of(new Move.WalkAway(WalkAwayReason.NO_PROGRESS, "bye"), "test");
        SessionResult result = Tables.of(3, 0, offering(4), leaving).play(1);

        assertThat(result.ending()).isEqualTo(new Ending.WalkedAway(1, "bye"));
    }

    @Test
    void holdingBeforeAnyOfferOnlyRejects() {
        Strategy holding = situation -> Advice.of(new Move.Hold(), "test");
        SessionResult result = Tables.of(3, 0, offering(4), holding).trace(1);

        assertThat(result.trace()).hasSize(3).allMatch(offer -> offer.party() == 0);
    }

    @Test
    void whoLooksAtEventsIsToldAllOfThem() {
        List<PublicEvent> seen = new ArrayList<>();
        Strategy observing = new Strategy() {
            @Override
            public void observe(PublicEvent event) {
                seen.add(event);
            }

            @Override
            public Advice advise(Situation situation) {
                assertThat(situation.history()).isEqualTo(seen);
                return counter(0);
            }
        };
        Tables.of(2, 0, offering(4), observing).play(1);

        assertThat(seen.stream()
                        .skip(1)
                        .map(event -> ((PublicEvent.OfferMade) event).offer().by()))
                .containsExactly(Party.THEIRS, Party.OURS, Party.THEIRS);
    }

    @Test
    void theSameSeedGivesTheSameSession() {
        Strategy random = situation -> counter(situation.random().nextInt(5));
        AlternatingOffers table = Tables.of(50, 0, random, random);

        assertThat(table.trace(42)).isEqualTo(table.trace(42));
        assertThat(table.trace(42).trace()).isNotEqualTo(table.trace(43).trace());
    }

    @Test
    void aDiscountShrinksTheDeal() {
        Limits limits = Limits.ofRounds(1);
        Position patient = Position.of(Tables.RISING, 0.5, 1, limits);
        Position hasty = Position.of(Tables.FALLING, 0, 0.25, limits);
        SessionResult result = new AlternatingOffers(
                        List.of(
                                new Seat("patient", patient, brief -> offering(2)),
                                new Seat("hasty", hasty, brief -> accepting(0))),
                        limits)
                .play(1);

        assertThat(result.utility(0)).isEqualTo(0.5);
        assertThat(result.utility(1)).isEqualTo(0.25);
    }
}
