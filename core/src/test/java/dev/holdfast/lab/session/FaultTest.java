package dev.holdfast.lab.session;

import static dev.holdfast.lab.session.Tables.offering;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.host.crew.Ground;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.session.result.PartyResult;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Strategy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static Ending.Fault faultOf(Strategy broken) {
        return Tables.of(5, 0, offering(4), broken).play(1).fault().orElseThrow();
    }

    @Test
    void whatThrowsIsNamedWithItsWordsAndItsPlace() {
        Ending.Fault fault = faultOf(situation -> {
            throw new IllegalStateException("no idea");
        });

        assertThat(fault.party()).isEqualTo(1);
        assertThat(fault.kind()).isEqualTo(FaultKind.THREW);
        assertThat(fault.message()).contains("IllegalStateException: no idea").contains("FaultTest");
    }

    @Test
    void aStackOverflowIsTheFaultOfItsParty() {
        Strategy endless = situation -> {
            throw new StackOverflowError();
        };

        assertThat(faultOf(endless).kind()).isEqualTo(FaultKind.THREW);
    }

    @Test
    void nobodyGainsByTheKindOfItsFault() {
        Limits limits = Limits.ofRounds(5);
        Seat seat = new Seat("one", Position.of(Tables.RISING, 0.5, 0.5, limits), brief -> offering(4));
        StrategyMaker throwing = brief -> situation -> {
            throw new IllegalStateException("no idea");
        };
        StrategyMaker notMade = brief -> {
            throw new IllegalStateException("no idea");
        };
        for (StrategyMaker broken : List.of(throwing, notMade)) {
            Seat other = new Seat("other", Position.of(Tables.FALLING, 0.5, 0.5, limits), broken);
            SessionResult result = new AlternatingOffers(List.of(seat, other), limits).play(1);
            assertThat(result.parties()).extracting(PartyResult::utility).containsExactly(0.25, 0.25);
            SessionResult hung =
                    new AlternatingOffers(List.of(seat, other), limits).open(1).giveUp(Ground.LATE, "", List.of());
            assertThat(hung.parties()).extracting(PartyResult::utility).containsExactly(0.25, 0.25);
        }
    }

    @Test
    void sayingNothingIsAFault() {
        assertThat(faultOf(situation -> null).kind()).isEqualTo(FaultKind.SILENT);
        assertThat(faultOf(situation -> Advice.pass()).kind()).isEqualTo(FaultKind.SILENT);
    }

    @Test
    void anOutcomeOfAnotherSpaceIsNonsense() {
        OutcomeSpace other = OutcomeSpace.of(new CategoricalIssue("colour", List.of("red", "green")));

        assertThat(faultOf(situation -> Advice.of(new Move.Counter(other.at(0)), "test"))
                        .kind())
                .isEqualTo(FaultKind.NONSENSE);
    }

    @Test
    void acceptingWhatDoesNotStandIsNonsense() {
        OfferReference never = new OfferReference(new OfferId(99), 1);

        assertThat(faultOf(situation -> Advice.of(new Move.Accept(never), "test"))
                        .kind())
                .isEqualTo(FaultKind.NONSENSE);
    }

    @Test
    void aFinalWithoutAnOfferIsNonsense() {
        assertThat(faultOf(situation -> Advice.of(new Move.AnnounceFinal(Optional.empty(), "last"), "test"))
                        .kind())
                .isEqualTo(FaultKind.NONSENSE);
    }

    @Test
    void whatCannotBeMadeIsAFaultAtOnce() {
        Limits limits = Limits.ofRounds(5);
        Seat sound = new Seat("sound", Position.of(Tables.RISING, 0, 1, limits), brief -> offering(4));
        Seat broken = new Seat("broken", Position.of(Tables.FALLING, 0.25, 1, limits), brief -> {
            throw new IllegalArgumentException("not with these settings");
        });
        SessionResult result = new AlternatingOffers(List.of(sound, broken), limits).play(1);

        assertThat(result.fault().orElseThrow().kind()).isEqualTo(FaultKind.NOT_MADE);
        assertThat(result.utility(1)).isEqualTo(0.25);
        assertThat(result.offers()).isZero();
    }

    @Test
    void whenTheTimeIsOverTheSessionIs() {
        AtomicLong nanos = new AtomicLong();
        Limits limits = Limits.ofTime(Duration.ofNanos(10));
        Seat one = new Seat("one", Position.of(Tables.RISING, 0, 1, limits), brief -> offering(4));
        Seat two = new Seat("two", Position.of(Tables.FALLING, 0, 1, limits), brief -> offering(0));
        SessionResult result =
                new AlternatingOffers(List.of(one, two), limits, Floors.ENFORCED, nanos::incrementAndGet).play(1);

        assertThat(result.ending()).isEqualTo(new Ending.TimedOut());
        assertThat(result.offers()).isEqualTo(9);
    }
}
