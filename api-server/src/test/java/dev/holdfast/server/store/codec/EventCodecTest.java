package dev.holdfast.server.store.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventCodecTest {

    /** Set this property to a directory to write golden files for new types; those that exist are never to change. */
    private static final String WRITE_TO = "holdfast.golden.write";

    private final EventCodec codec = new EventCodec();

    static Stream<NegotiationEvent> samples() {
        return Samples.all().stream();
    }

    @Test
    void everyTypeOfEventHasExactlyOneName() {
        assertThat(List.<Class<?>>copyOf(EventTypes.all().values()))
                .containsExactlyInAnyOrderElementsOf(kinds(NegotiationEvent.class));
    }

    @Test
    void thereIsASampleOfEveryType() {
        assertThat(samples().map(EventTypes::nameOf))
                .containsExactlyInAnyOrderElementsOf(EventTypes.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsWrittenAsItsGoldenFileShows(NegotiationEvent event) throws IOException {
        EncodedEvent encoded = codec.encode(event);
        if (System.getProperty(WRITE_TO) != null) {
            Files.writeString(
                    Path.of(System.getProperty(WRITE_TO), encoded.type() + ".json"), encoded.payload() + "\n");
        }

        assertThat(encoded.payload()).isEqualTo(golden(encoded.type()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsReadFromItsGoldenFile(NegotiationEvent event) throws IOException {
        EncodedEvent first = new EncodedEvent(EventTypes.PREPARED, golden(EventTypes.PREPARED));
        String type = EventTypes.nameOf(event);

        List<NegotiationEvent> events = codec.decode(List.of(first, new EncodedEvent(type, golden(type))));

        assertThat(events).containsExactly(Samples.prepared(), event);
    }

    @Test
    void outcomesOfOneLogShareTheirSpace() throws IOException {
        List<EncodedEvent> log = samples().map(codec::encode).toList();
        List<NegotiationEvent> events = codec.decode(log);

        var prepared = (TeamEvent.Prepared) events.get(0);
        var agreed = (PublicEvent.Agreed) events.stream()
                .filter(each -> each instanceof PublicEvent.Agreed)
                .findFirst()
                .orElseThrow();
        assertThat(agreed.offer().outcome().space())
                .isSameAs(prepared.charter().brief().space());
    }

    @Test
    void anEmptyLogHasNoEvents() {
        assertThat(codec.decode(List.of())).isEmpty();
    }

    @Test
    void aTypeOfTheFutureIsNamed() throws IOException {
        List<EncodedEvent> log = List.of(
                new EncodedEvent(EventTypes.PREPARED, golden(EventTypes.PREPARED)),
                new EncodedEvent("MediatorCalled", "{}"));

        assertThatThrownBy(() -> codec.decode(log))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("event 2 has the type 'MediatorCalled', which this Holdfast does not know: a newer one"
                        + " has written it");
    }

    @Test
    void aLogThatBeginsOtherwiseIsRefused() {
        assertThatThrownBy(() -> codec.decode(List.of(new EncodedEvent("Opened", "{}"))))
                .isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageIsReportedByPlaceAndNeverQuoted(String from, String to) throws IOException {
        String whole = golden("ReservationStated");
        String damaged = whole.replace(from, to);
        assertThat(damaged).isNotEqualTo(whole);
        List<EncodedEvent> log = List.of(
                new EncodedEvent(EventTypes.PREPARED, golden(EventTypes.PREPARED)),
                new EncodedEvent("ReservationStated", damaged));

        UnreadableEvent fault = catchThrowableOfType(UnreadableEvent.class, () -> codec.decode(log));

        assertThat(fault)
                .hasMessageStartingWith("event 2 of type ReservationStated cannot be read")
                .hasNoCause();
        assertThat(fault.getMessage()).doesNotContain("17.35", "0.3000", "canary");
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("\"17.350\"", "\"17.35canary\""),
                Arguments.of("0.30000000000000004", "\"canary\""),
                Arguments.of("0.30000000000000004", "7.35"),
                Arguments.of("\"lastDecision\":", "\"canary\":"),
                Arguments.of("\"lastDecision\":\"ASK_OWNER\",", ""),
                Arguments.of("ASK_OWNER", "canary"),
                Arguments.of("\"at-least\"", "\"canary\""),
                Arguments.of("}", ""),
                Arguments.of("\"probability\":0.25,", ""));
    }

    private static String golden(String type) throws IOException {
        try (InputStream file = EventCodecTest.class.getResourceAsStream(type + ".json")) {
            assertThat(file).as("golden file of %s", type).isNotNull();
            return new String(file.readAllBytes(), UTF_8).stripTrailing();
        }
    }

    private static List<Class<?>> kinds(Class<?> type) {
        List<Class<?>> kinds = new ArrayList<>();
        if (!type.isSealed()) {
            kinds.add(type);
            return kinds;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            kinds.addAll(kinds(permitted));
        }
        return kinds;
    }
}
