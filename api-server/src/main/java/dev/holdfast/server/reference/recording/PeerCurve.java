package dev.holdfast.server.reference.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/**
 * A concession curve as NegMAS writes it: a name, an exponent, or an object with a type.
 *
 * @param exponential whether it is the exponential curve
 * @param exponent its exponent
 * @param start where it begins
 */
record PeerCurve(boolean exponential, double exponent, double start) {

    /** As good as infinite, for a curve that never concedes. */
    private static final double NEVER = 1e6;

    private static final Map<String, Double> POLYNOMIAL =
            Map.of("boulware", 4.0, "linear", 1.0, "conceder", 0.25, "hardheaded", NEVER);

    private static final Map<String, Double> EXPONENTIAL = Map.of("boulware", 0.125, "linear", 0.725, "conceder", 4.0);

    static PeerCurve named(String name) {
        return new PeerCurve(false, POLYNOMIAL.get(name), 1);
    }

    PeerCurve startingAt(double other) {
        return new PeerCurve(exponential, exponent, other);
    }

    /** Reads a curve; what it does not say is as in this one. */
    PeerCurve read(JsonNode written) {
        if (written.isObject()) {
            boolean isExponential =
                    written.path("type").asText("poly").toLowerCase(Locale.ROOT).contains("exp");
            JsonNode type = written.has("aspiration_type") ? written.path("aspiration_type") : written.path("exponent");
            return new PeerCurve(
                    isExponential,
                    exponent(type, isExponential),
                    written.path("max_aspiration").asDouble(start));
        }
        return new PeerCurve(false, exponent(written, false), start);
    }

    private static double exponent(JsonNode written, boolean exponential) {
        if (written.isNumber()) {
            return Math.min(NEVER, written.asDouble());
        }
        Map<String, Double> names = exponential ? EXPONENTIAL : POLYNOMIAL;
        String name = written.asText();
        if (!names.containsKey(name)) {
            throw new ReferenceMistake("the curve " + written + " is not known; known are numbers and "
                    + String.join(", ", names.keySet().stream().sorted().toList()));
        }
        return names.get(name);
    }

    Map<String, Object> settings() {
        return Map.of("exponent", exponent, "start", start, "shape", exponential ? "EXPONENTIAL" : "POLYNOMIAL");
    }
}
