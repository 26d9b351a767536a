package dev.holdfast.server.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** How decimals, instants and durations are read: in one form each, so that nothing is guessed. */
final class StrictScalars extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Duration LONGEST = Duration.ofDays(36_525);

    StrictScalars() {
        super("strict-scalars");
        addDeserializer(BigDecimal.class, new ExactDecimal());
        addDeserializer(Instant.class, new FromText<>(Instant.class, Moment::parse));
        addDeserializer(Duration.class, new FromText<>(Duration.class, StrictScalars::duration));
    }

    private static Duration duration(String text) {
        Duration duration = Duration.parse(text);
        if (duration.abs().compareTo(LONGEST) > 0) {
            throw new DateTimeException("longer than a century");
        }
        return duration;
    }

    /** Reads a string and nothing else: a bare number could mean seconds or milliseconds. */
    private static final class FromText<T> extends StdScalarDeserializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            String text = parser.getText();
            try {
                return parse.apply(text);
            } catch (DateTimeException | ArithmeticException unreadable) {
                return type.cast(context.handleWeirdStringValue(type, text, "not ISO 8601"));
            }
        }
    }
}
