package dev.holdfast.server.store.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Decimals are strings, digit for digit; sets are written in order; settings keep numbers as numbers. */
final class ExactForms extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    ExactForms() {
        super("exact values");
        addSerializer(BigDecimal.class, new DecimalWriter());
        addDeserializer(BigDecimal.class, new DecimalReader());
    }

    abstract static class OfPartChoice {

        @JsonSerialize(using = SettingsWriter.class)
        abstract Map<String, Object> settings();
    }

    private static final class DecimalWriter extends JsonSerializer<BigDecimal> {

        @Override
        public void serialize(BigDecimal value, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeString(value.toString());
        }
    }

    private static final class DecimalReader extends JsonDeserializer<BigDecimal> {

        @Override
        public BigDecimal deserialize(JsonParser from, DeserializationContext context) throws IOException {
            try {
                return new BigDecimal(from.getText());
            } catch (NumberFormatException fault) {
                return context.reportInputMismatch(BigDecimal.class, "not a decimal");
            }
        }
    }

    /** Settings are what somebody typed: a number must come back as a number, whatever type it had. */
    static final class SettingsWriter extends JsonSerializer<Map<String, Object>> {

        @Override
        public void serialize(Map<String, Object> settings, JsonGenerator to, SerializerProvider provider)
                throws IOException {
            to.writeStartObject();
            for (Map.Entry<String, Object> setting : new TreeMap<>(settings).entrySet()) {
                to.writeFieldName(setting.getKey());
                write(setting.getValue(), to);
            }
            to.writeEndObject();
        }

        private static void write(Object value, JsonGenerator to) throws IOException {
            if (value instanceof List<?> list) {
                to.writeStartArray();
                for (Object each : list) {
                    write(each, to);
                }
                to.writeEndArray();
            } else if (value instanceof Boolean truth) {
                to.writeBoolean(truth);
            } else if (value instanceof Number number) {
                to.writeNumber(number.toString());
            } else {
                to.writeString(value.toString());
            }
        }
    }

    /** The order of a set is chance; the same set must be written in the same way. */
    static final class SortedWriter extends JsonSerializer<Set<String>> {

        @Override
        public void serialize(Set<String> values, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeStartArray();
            for (String value : new TreeSet<>(values)) {
                to.writeString(value);
            }
            to.writeEndArray();
        }
    }
}
