package dev.holdfast.server.proof.stage;

import java.util.Locale;

/** Buyers of one thing, who raise their bids in their own ways and take what they can pay. */
public enum Opponents {
    /** Raises evenly. */
    STEADY(25, 1.0, 1, 41),
    /** Begins low and raises in large steps. */
    EAGER(15, 3.0, 1, 42),
    /** Raises every second time. */
    HESITANT(28, 1.5, 2, 40),
    /** Raises by little. */
    STUBBORN(31, 0.4, 1, 39),
    /** Begins where our plan ends. */
    FAIR(34, 0.8, 1, 41);

    private static final int ROUNDS = 20;

    private final double first;
    private final double step;
    private final int every;
    private final double most;

    Opponents(double first, double step, int every, double most) {
        this.first = first;
        this.step = step;
        this.every = every;
        this.most = most;
    }

    /** Bids until it is over, against a side that answers by itself. */
    public void play(Talk talk) {
        for (int round = 0; round < ROUNDS && !talk.isOver(); round++) {
            int raises = round / every;
            double bid = Math.min(most, first + step * raises);
            talk.bid(Mandates.terms(String.format(Locale.ROOT, "%.2f", bid))).is(200);
            String asked = talk.view().text("/offers/team/terms/price");
            boolean last = round == ROUNDS - 1 || talk.state().equals("FINAL_STANDING");
            if (!talk.isOver() && !asked.isEmpty() && Double.parseDouble(asked) <= (last ? most : bid + step)) {
                talk.theyAccept().is(200);
            }
        }
    }
}
