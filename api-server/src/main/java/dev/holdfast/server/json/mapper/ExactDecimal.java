package dev.holdfast.server.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a decimal from a number or from a string of one, digit for digit, never through a double. */
final class ExactDecimal extends StdScalarDeserializer<BigDecimal> {

    @Serial
    private static final long serialVersionUID = 1L;

    static final int MAX_LENGTH = 60;

    /** The largest power of ten to either side: 1e999999999 must not become a gigabyte of zeros in an answer. */
    private static final int MAX_SCALE = MAX_LENGTH;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    ExactDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return bounded(parser.getDecimalValue(), context);
        }
        if (token == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            if (text.length() <= MAX_LENGTH && DECIMAL.matcher(text).matches()) {
                return new BigDecimal(text);
            }
            return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a decimal number");
        }
        return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
    }

    private static BigDecimal bounded(BigDecimal value, DeserializationContext context) throws IOException {
        if (Math.abs((long) value.scale()) > MAX_SCALE) {
            return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, 0, "an exponent out of range");
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Float;
    }
}
