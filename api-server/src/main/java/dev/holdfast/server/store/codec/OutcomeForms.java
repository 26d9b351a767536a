package dev.holdfast.server.store.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.holdfast.outcome.InvalidTermsException;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import java.io.IOException;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A space is a list of issues; an outcome is its terms, read against the space that the log began with. */
final class OutcomeForms extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    OutcomeForms() {
        super("outcomes");
        addSerializer(OutcomeSpace.class, new SpaceWriter());
        addDeserializer(OutcomeSpace.class, new SpaceReader());
        addSerializer(Outcome.class, new OutcomeWriter());
        addDeserializer(Outcome.class, new OutcomeReader());
    }

    private static final class SpaceWriter extends JsonSerializer<OutcomeSpace> {

        @Override
        public void serialize(OutcomeSpace space, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeStartArray();
            for (Issue issue : space.issues()) {
                // With its type, or its kind would not be written.
                provider.findTypedValueSerializer(issue.getClass(), true, null).serialize(issue, to, provider);
            }
            to.writeEndArray();
        }
    }

    private static final class SpaceReader extends JsonDeserializer<OutcomeSpace> {

        @Override
        public OutcomeSpace deserialize(JsonParser from, DeserializationContext context) throws IOException {
            List<Issue> issues = List.of(context.readValue(from, Issue[].class));
            // One instance for the whole log makes comparing outcomes cheap.
            return context.getAttribute(OutcomeSpace.class) instanceof OutcomeSpace known
                            && known.issues().equals(issues)
                    ? known
                    : new OutcomeSpace(issues);
        }
    }

    private static final class OutcomeWriter extends JsonSerializer<Outcome> {

        @Override
        public void serialize(Outcome outcome, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeStartObject();
            for (Map.Entry<String, String> term : outcome.terms().entrySet()) {
                to.writeStringField(term.getKey(), term.getValue());
            }
            to.writeEndObject();
        }
    }

    private static final class OutcomeReader extends JsonDeserializer<Outcome> {

        @Override
        public Outcome deserialize(JsonParser from, DeserializationContext context) throws IOException {
            Map<String, String> terms = context.readValue(
                    from, context.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, String.class));
            OutcomeSpace space = (OutcomeSpace) context.getAttribute(OutcomeSpace.class);
            try {
                return space.outcome(terms);
            } catch (InvalidTermsException fault) {
                return context.reportInputMismatch(Outcome.class, "not a package of what is negotiated");
            }
        }
    }
}
