package dev.holdfast.lab.leak.attack;

/** What attackers want to make small. */
public enum Measure {
    /** The error that half of the estimates do not exceed. */
    MEDIAN(0.5, 0.9),
    /** The error that the most exact tenth of the estimates does not exceed: our side's worst tenth. */
    WORST_TENTH(0.1, 0.5);

    private final double share;
    private final double promising;

    Measure(double share, double promising) {
        this.share = share;
        this.promising = promising;
    }

    double of(Errors errors) {
        return errors.quantile(share);
    }

    /** How much smaller than that of a guess an error must be for an attacker to believe in a method; less may be luck. */
    double promising() {
        return promising;
    }
}
