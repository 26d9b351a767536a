package dev.holdfast.spi.bidding.opponent;

/** The straight line through points whose abscissa is a power of the time, by least squares, kept as sums. */
final class CurveFit {

    private static final int FEWEST = 3;
    private static final double NO_SPREAD = 1e-12;

    private final double exponent;
    private int count;
    private double meanX;
    private double meanY;
    private double spreadX;
    private double spreadY;
    private double together;

    CurveFit(double exponent) {
        this.exponent = exponent;
    }

    /** Adds a point; the sums are kept around the means, so that nothing cancels. */
    void add(double time, double level) {
        double x = Math.pow(time, exponent);
        count++;
        double offX = x - meanX;
        double offY = level - meanY;
        meanX += offX / count;
        meanY += offY / count;
        spreadX += offX * (x - meanX);
        spreadY += offY * (level - meanY);
        together += offX * (level - meanY);
    }

    /** Infinite while there are too few points. */
    double squaredError() {
        if (count < FEWEST || spreadX < NO_SPREAD) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, spreadY - together * together / spreadX);
    }

    /** Where the curve ends. */
    double atTheEnd() {
        return meanY + together / spreadX * (1 - meanX);
    }
}
