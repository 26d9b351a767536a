package dev.holdfast.lab.leak.attack;

import dev.holdfast.lab.leak.evidence.Observation;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** How an attacker who reads something off a conversation makes an estimate of it, knowing how far off readings usually are. */
enum Calibration {
    /** Believes the reading. */
    AS_READ {
        @Override
        double[] line(double[] readings, double[] truths) {
            return new double[] {0, 1};
        }
    },
    /** Adds what is usually missing. */
    SHIFTED {
        @Override
        double[] line(double[] readings, double[] truths) {
            double[] missing = new double[readings.length];
            for (int index = 0; index < missing.length; index++) {
                missing[index] = truths[index] - readings[index];
            }
            Arrays.sort(missing);
            return new double[] {missing.length == 0 ? 0 : missing[missing.length / 2], 1};
        }
    },
    /** Takes the line through readings and truths. */
    FITTED {
        @Override
        double[] line(double[] readings, double[] truths) {
            double meanReading = Arrays.stream(readings).average().orElse(0);
            double meanTruth = Arrays.stream(truths).average().orElse(0);
            double together = 0;
            double square = 0;
            for (int index = 0; index < readings.length; index++) {
                together += (readings[index] - meanReading) * (truths[index] - meanTruth);
                square += (readings[index] - meanReading) * (readings[index] - meanReading);
            }
            double slope = square < 1e-12 ? 0 : together / square;
            return new double[] {meanTruth - slope * meanReading, slope};
        }
    };

    abstract double[] line(double[] readings, double[] truths);

    /** The method of reading and calibrating; who reads nothing guesses. */
    Method of(Reading reading) {
        return known -> {
            List<Observation> telling = known.stream()
                    .filter(observation -> reading.of(observation.evidence()).isPresent())
                    .toList();
            double[] readings = telling.stream()
                    .mapToDouble(
                            observation -> reading.of(observation.evidence()).orElseThrow())
                    .toArray();
            double[] truths = telling.stream().mapToDouble(Observation::truth).toArray();
            double[] line = line(readings, truths);
            double guess = Guess.typical(known);
            return evidence -> {
                OptionalDouble read = reading.of(evidence);
                return read.isPresent() ? Math.max(0, Math.min(1, line[0] + line[1] * read.getAsDouble())) : guess;
            };
        };
    }
}
