package dev.holdfast.server.templates;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.store.template.TemplateRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** Reads one line of a file of templates. */
final class TemplateLine {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cc}](?:[^\\p{Cc}]{0,198}[^\\s\\p{Cc}])?");

    private final long line;
    private final CSVRecord record;
    private final CsvMistakes mistakes;

    TemplateLine(long line, CSVRecord record, CsvMistakes mistakes) {
        this.line = line;
        this.record = record;
        this.mistakes = mistakes;
    }

    /** The template; empty when anything is wrong, which the mistakes then know. */
    Optional<TemplateRow> read(Instant now) {
        Optional<String> product = name(0);
        Optional<String> role = name(1);
        List<Optional<BigDecimal>> prices = List.of(number(2), number(3), number(4), number(5));
        if (prices.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<BigDecimal> known = prices.stream().map(Optional::orElseThrow).toList();
        boolean ordered = isOrdered(known);
        return product.isPresent() && role.isPresent() && ordered
                ? Optional.of(new TemplateRow(
                        product.get(), role.get(), known.get(0), known.get(1), known.get(2), known.get(3), now))
                : Optional.empty();
    }

    private Optional<String> name(int column) {
        String text = record.get(column);
        if (NAME.matcher(text).matches()) {
            return Optional.of(text);
        }
        mistakes.add(
                line,
                TemplateCsv.COLUMNS.get(column),
                FieldCode.INVALID_VALUE,
                "is no name",
                "Give 1 to 200 characters without space around them.");
        return Optional.empty();
    }

    private Optional<BigDecimal> number(int column) {
        String text = record.get(column);
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        mistakes.add(
                line,
                TemplateCsv.COLUMNS.get(column),
                FieldCode.WRONG_TYPE,
                "is no price",
                "Write digits with a point before the cents, like 1234.50: no currency, no commas.");
        return Optional.empty();
    }

    /** Upwards for who sells, downwards for who buys; the first that goes the other way is named. */
    private boolean isOrdered(List<BigDecimal> prices) {
        int direction = Integer.signum(prices.get(3).compareTo(prices.get(0)));
        for (int price = 1; price < prices.size(); price++) {
            int step = Integer.signum(prices.get(price).compareTo(prices.get(price - 1)));
            if (step != 0 && step != direction) {
                mistakes.add(
                        line,
                        TemplateCsv.COLUMNS.get(price + 2),
                        FieldCode.OUT_OF_RANGE,
                        "is on the wrong side of the column before it",
                        "From floor over settle and target to stretch, each price must be as good for you or better.");
                return false;
            }
        }
        if (direction == 0) {
            mistakes.add(
                    line,
                    "stretch",
                    FieldCode.OUT_OF_RANGE,
                    "equals the floor",
                    "Leave room between the floor and the stretch; without it there is nothing to negotiate.");
        }
        return direction != 0;
    }
}
