package dev.holdfast.spi.bidding.opponent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservationEstimateTest {

    private static final int ROUNDS = 100;

    private final ReservationEstimate estimate = new ReservationEstimate(OpponentModel.frequency(Conceding.LABELS));

    @ParameterizedTest(name = "down to {0} with exponent {1}, seen for {2} rounds")
    @CsvSource({"0.4, 1, 30", "0.2, 1, 30", "0.4, 3, 60", "0.3, 0.5, 30", "0.6, 0.2, 20", "0.5, 5, 80"})
    void aCurveThatEndsAtAReservationValueGivesItAway(double reservation, double exponent, int seen) {
        concede(reservation, exponent, seen);
        assertThat(estimate.reservation()).isCloseTo(reservation, within(0.05));
    }

    @Test
    void itIsNeverAboveWhatTheyHaveOffered() {
        estimate.add(0.9, 0.1);
        estimate.add(0.2, 0.2);
        estimate.add(0.8, 0.3);
        estimate.add(0.9, 0.4);
        assertThat(estimate.reservation()).isBetween(0.0, 0.2 + 1e-9);
    }

    @Test
    void beforeThereIsAnythingToGoByItIsInTheMiddle() {
        assertThat(estimate.reservation()).isEqualTo(0.5);
    }

    @Test
    void whoNeverMovesIsThoughtToStayWhereTheyAre() {
        concede(1, 1, 50);
        assertThat(estimate.reservation()).isCloseTo(1, within(1e-6));
    }

    private void concede(double reservation, double exponent, int seen) {
        for (int round = 0; round < seen; round++) {
            double progress = (round + 1.0) / (ROUNDS + 1);
            estimate.add(1 - (1 - reservation) * Math.pow(progress, exponent), progress);
        }
    }
}
