package dev.holdfast.lab.leak;

/**
 * How much is played.
 *
 * @param rounds how many offers the other side has
 * @param known from how many negotiations attackers learn, each way of driving them for itself
 * @param judged by how many others they are judged
 * @param twins how many of these are played again with another walk-away point
 */
public record Effort(int rounds, int known, int judged, int twins) {

    /** What a certificate rests on. */
    public static final Effort FULL = new Effort(20, 120, 160, 40);

    /** Checks that there is something to learn from. */
    public Effort {
        if (rounds < 2 || known < 20 || judged < 20 || twins < 0) {
            throw new IllegalArgumentException("too little to measure anything");
        }
    }
}
