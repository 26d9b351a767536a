package dev.holdfast.server.negotiations.mandate;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How much one issue matters to our side, and how good its values are: exactly one of the three ways to say it.
 *
 * @param weight the share of the issue, from 0 to 1; all shares sum to 1
 * @param linear a straight line over the numbers of the issue
 * @param triangular best at a peak, falling to both ends
 * @param table an evaluation for each value
 */
public record PreferenceJson(
        double weight, Optional<Linear> linear, Optional<Triangular> triangular, Optional<Map<String, Double>> table) {

    public record Linear(double atLowest, double atHighest) {}

    public record Triangular(@JsonFormat(shape = Shape.STRING) BigDecimal peak) {}

    public PreferenceJson {
        long given =
                Stream.of(linear, triangular, table).filter(Optional::isPresent).count();
        if (given != 1) {
            throw new IllegalArgumentException("needs exactly one of linear, triangular and table");
        }
    }

    ValueFunction values() {
        return linear.<ValueFunction>map(line -> new ValueFunction.Linear(line.atLowest(), line.atHighest()))
                .or(() -> triangular.map(triangle -> new ValueFunction.Triangular(triangle.peak())))
                .orElseGet(() -> new ValueFunction.Table(table.orElseThrow()));
    }

    static PreferenceJson of(WeightedIssue weighted) {
        ValueFunction values = weighted.values();
        Optional<Linear> linear = values instanceof ValueFunction.Linear line
                ? Optional.of(new Linear(line.atLowest(), line.atHighest()))
                : Optional.empty();
        Optional<Triangular> triangular = values instanceof ValueFunction.Triangular triangle
                ? Optional.of(new Triangular(triangle.peak()))
                : Optional.empty();
        Optional<Map<String, Double>> table = values instanceof ValueFunction.Table evaluations
                ? Optional.of(new TreeMap<>(evaluations.values()))
                : Optional.empty();
        return new PreferenceJson(weighted.weight(), linear, triangular, table);
    }
}
