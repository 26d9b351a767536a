package dev.holdfast.server.proof.stage;

/** Pearson's coefficient of correlation of pairs, which are summed up as they come. */
public final class Correlation {

    private long pairs;
    private double sumX;
    private double sumY;
    private double sumXx;
    private double sumYy;
    private double sumXy;

    /** Adds a pair. */
    public void add(double x, double y) {
        pairs++;
        sumX += x;
        sumY += y;
        sumXx += x * x;
        sumYy += y * y;
        sumXy += x * y;
    }

    /** Adds the pairs of another. */
    public void add(Correlation other) {
        pairs += other.pairs;
        sumX += other.sumX;
        sumY += other.sumY;
        sumXx += other.sumXx;
        sumYy += other.sumYy;
        sumXy += other.sumXy;
    }

    public long pairs() {
        return pairs;
    }

    /** From -1 to 1; 0 where one of the two never changes. */
    public double coefficient() {
        double x = sumXx - sumX * sumX / pairs;
        double y = sumYy - sumY * sumY / pairs;
        return x <= 0 || y <= 0 ? 0 : (sumXy - sumX * sumY / pairs) / Math.sqrt(x * y);
    }
}
