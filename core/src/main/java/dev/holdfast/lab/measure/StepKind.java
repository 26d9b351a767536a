package dev.holdfast.lab.measure;

/**
 * What a step from one offer of a party to its next does for itself and for the others (together). Changes of less than
 * {@value #SILENCE} count as none.
 *
 * <p>Source: Hindriks, Jonker and Tykhonov, Let's DANS! An analytic framework of negotiation dynamics and strategies (Web
 * Intelligence and Agent Systems 9, 2011).
 */
public enum StepKind {
    /** Nothing changes for anybody. */
    SILENT,
    /** Better for the others, the same for itself. */
    NICE,
    /** Better for both. */
    FORTUNATE,
    /** Better for itself, not better for the others. */
    SELFISH,
    /** Worse for itself, not worse for the others. */
    CONCESSION,
    /** Worse for the others, not better for itself. */
    UNFORTUNATE;

    /** Changes of utility that are smaller count as none. */
    public static final double SILENCE = 1e-9;

    /** Names a step by the change of its own utility and that of the others. */
    public static StepKind of(double own, double others) {
        if (own > SILENCE) {
            return others > SILENCE ? FORTUNATE : SELFISH;
        }
        if (others < -SILENCE) {
            return UNFORTUNATE;
        }
        if (own < -SILENCE) {
            return CONCESSION;
        }
        return others > SILENCE ? NICE : SILENT;
    }
}
