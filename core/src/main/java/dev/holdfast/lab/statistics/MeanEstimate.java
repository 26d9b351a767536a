package dev.holdfast.lab.statistics;

import java.util.Arrays;

/**
 * A mean and where the true one lies with 95 % confidence, by Student's t: {@code mean ± t · s ÷ √n}.
 *
 * <p>Source: Student, The probable error of a mean, Biometrika 6 (1908).
 *
 * @param count how many numbers it is the mean of
 * @param mean the mean; 0 of no numbers
 * @param deviation their standard deviation; 0 of fewer than two
 * @param low the lower end of the interval; the mean itself when there are fewer than two numbers
 * @param high its upper end
 */
public record MeanEstimate(int count, double mean, double deviation, double low, double high) {

    private static final double TAIL = 0.05;

    /** Estimates the mean of independent numbers. */
    public static MeanEstimate of(double... numbers) {
        int count = numbers.length;
        double mean = count == 0 ? 0 : Arrays.stream(numbers).sum() / count;
        if (count < 2) {
            return new MeanEstimate(count, mean, 0, mean, mean);
        }
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        double deviation = Math.sqrt(squares / (count - 1));
        double half = deviation == 0 ? 0 : StudentT.critical(TAIL, count - 1) * deviation / Math.sqrt(count);
        return new MeanEstimate(count, mean, deviation, mean - half, mean + half);
    }

    /** The same where only numbers of a range are possible: the interval ends with the range. */
    public MeanEstimate within(double lowest, double highest) {
        return new MeanEstimate(
                count, mean, deviation, Math.max(low, Math.min(mean, lowest)), Math.min(high, Math.max(mean, highest)));
    }

    /** Whether the interval is one: a single number says nothing about how sure it is. */
    public boolean hasInterval() {
        return count > 1;
    }
}
