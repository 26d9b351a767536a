package dev.holdfast.server.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.server.reference.recording.ReferenceFile;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCheckTest {

    private static final String SESSION =
            """
            {"cases": [{
              "id": "both stand firm",
              "domain": {"issues": [{"name": "price", "values": [1, 2, 3]}, {"name": "days", "type": "int", "range": [0, 1]}]},
              "ufuns": [
                {"weights": {"price": 0.8, "days": 0.2}, "values": {"price": {"1": 0, "2": 0.5, "3": 1}, "days": [1, 0]}, "reserved_value": RESERVED},
                {"weights": [1.8, 0.2], "values": [[1, 0.5, 0], {"slope": 1, "bias": 0}], "bias": -0.5, "reserved_value": 0.25}],
              "negotiators": [
                {"strategy": "STRATEGY", "params": {}, "ufun": 0},
                {"strategy": "negmas.sao.ToughNegotiator", "ufun": 1}],
              "n_steps": 2,
              "expected": {
                "agreement": null, "step": 2, "n_offers": 4, "timedout": true, "broken": false, "last_offerer": 1,
                "relative_time_at_end": 1.0, "utilities": [RESERVED, 0.25],
                "trace_offers": TRACE}}]}
            """;

    private static final String TRACE = "[[0, 3, 0], [1, 1, 1], [0, 3, 0], [1, 1, 1]]";

    private static final String FIRST = "{\"step\": 0, \"by\": 0, \"offer\": [3, 0], \"utilities\": [1, -0.5]}";
    private static final String SECOND = "{\"step\": 0, \"by\": 1, \"offer\": [1, 1], \"utilities\": [0, 1.5]}";
    private static final String WHOLE = "[" + FIRST + ", " + SECOND + ", " + FIRST.replace("\"step\": 0", "\"step\": 1")
            + ", " + SECOND.replace("\"step\": 0", "\"step\": 1") + "]";

    @TempDir
    private Path directory;

    private ReferenceCheck check;

    /** A stand-in for the plugin, which is not on the class path here: offers its best and accepts nothing. */
    private record ToughFactory() implements StrategyFactory<NoSettings> {
        @Override
        public String name() {
            return "tough";
        }

        @Override
        public String summary() {
            return "Offers its best.";
        }

        @Override
        public Class<NoSettings> settingsType() {
            return NoSettings.class;
        }

        @Override
        public Strategy create(NoSettings settings, Brief brief) {
            return situation ->
                    Advice.of(new Move.Counter(situation.search().best().exactOrNot()), "test");
        }
    }

    /** Made by the registry's rules: public, with a constructor without parameters. */
    public static final class ToughPlugin implements Plugin {
        @Override
        public String name() {
            return "hard-headed";
        }

        @Override
        public List<StrategyFactory<?>> strategies() {
            return List.of(new ToughFactory());
        }
    }

    @BeforeEach
    void setUp() {
        PluginRegistry registry = PluginRegistry.of(List.of(new ToughPlugin()));
        check = new ReferenceCheck(new Replayer(new PartMaker(registry, new DirectCaller(registry))));
    }

    private Verdict verdict(String strategy, String reserved, String trace) throws IOException {
        Path file = directory.resolve("sessions.json");
        Files.writeString(
                file,
                SESSION.replace("STRATEGY", strategy)
                        .replace("RESERVED", reserved)
                        .replace("TRACE", trace));
        JsonNode read = ReferenceFile.read(file);
        return check.check(read).get(0);
    }

    private List<String> expecting(String expected) throws IOException {
        Path file = directory.resolve("expecting.json");
        String session = SESSION.replace("STRATEGY", "Tough").replace("RESERVED", "0.0");
        Files.writeString(
                file, session.substring(0, session.indexOf("\"expected\":")) + "\"expected\": " + expected + "}]}");
        return check.check(ReferenceFile.read(file)).get(0).differences();
    }

    @Test
    void aSessionThatGoesAsRecordedIsIdentical() throws IOException {
        assertThat(verdict("Tough", "0.0", TRACE)).isEqualTo(new Verdict("both stand firm", List.of(), ""));
    }

    @Test
    void anOfferThatIsNotAsRecordedIsShown() throws IOException {
        assertThat(verdict("Tough", "0.0", TRACE.replace("[0, 3, 0], [1, 1, 1]]", "[0, 2, 0], [1, 1, 1]]"))
                        .differences())
                .containsExactly("offer 2 of trace_offers is recorded as [0,2,0] and was 0: 3, 0 in round 1");
    }

    @Test
    void aPartOfTheTraceIsADifference() throws IOException {
        assertThat(verdict("Tough", "0.0", "[[0, 3, 0], [1, 1, 1]]").differences())
                .containsExactly("trace_offers is recorded with 2 offers and had 4");
        assertThat(verdict("Tough", "0.0", "[]").differences())
                .containsExactly("trace_offers is recorded with 0 offers and had 4");
        assertThat(verdict("Tough", "0.0", "\"all\"").differences())
                .containsExactly("trace_offers is recorded as \"all\", which is no list");
    }

    @Test
    void bothListsOfOffersAreCompared() throws IOException {
        assertThat(verdict("Tough", "0.0", TRACE + ", \"trace\": " + WHOLE).isIdentical())
                .isTrue();
        assertThat(verdict("Tough", "0.0", "[[1, 2, 0]], \"trace\": " + WHOLE).differences())
                .containsExactly("offer 0 of trace_offers is recorded as [1,2,0] and was 0: 3, 0 in round 0");
        assertThat(verdict("Tough", "0.0", TRACE + ", \"trace\": []").differences())
                .containsExactly("trace is recorded with 0 offers and had 4");
    }

    @Test
    void listsBesideWhatIsExpectedAreComparedToo() throws IOException {
        assertThat(expecting("{\"step\": 2}, \"trace_offers\": " + TRACE)).isEmpty();
        assertThat(expecting("{\"step\": 2, \"trace_offers\": " + TRACE + "}, \"trace\": []"))
                .containsExactly("trace beside what is expected is recorded with 0 offers and had 4");
        assertThat(expecting("{\"step\": 2, \"trace\": null}")).isEmpty();
    }

    @Test
    void whatCannotBePlayedAgainIsADifference() throws IOException {
        assertThat(expecting("{\"step\": 2}, \"time_limit\": 3"))
                .singleElement()
                .asString()
                .contains("a session with a \"time_limit\" cannot be played again");
        assertThat(played(
                        session -> session.replace("\"weights\": {\"price\"", "\"weights\": {\"prize\": 1, \"price\"")))
                .contains("there is a weight for the issue 'prize', which does not exist");
        assertThat(played(session -> session.replace("\"ufun\": 0", "\"ufun\": 7")))
                .contains("there is no utility function 7 for the party 0");
        assertThat(played(session -> session.replace(
                        "{\"strategy\": \"Tough\", \"params\": {}",
                        "{\"strategy\": \"NaiveTitForTat\", \"params\": {\"initial_concession\": 0.3}")))
                .contains("'initial_concession' of 'NaiveTitForTat' can be played again only as \"min\"");
        assertThat(
                        played(
                                session -> session.replace(
                                        "{\"strategy\": \"Tough\", \"params\": {}",
                                        "{\"strategy\": \"TimeBased\", \"params\": {\"accepting_curve\": {\"type\": \"exp\", \"exponent\": 2}}")))
                .contains("the accepting curve of 'TimeBased' cannot be played again");
    }

    private String played(UnaryOperator<String> change) throws IOException {
        String session = change.apply(
                SESSION.replace("STRATEGY", "Tough").replace("RESERVED", "0.0").replace("TRACE", TRACE));
        Path file = Files.writeString(directory.resolve("changed.json"), session);
        return String.join("; ", check.check(ReferenceFile.read(file)).get(0).differences());
    }

    @Test
    void aUtilityThatDiffersIsShownBesideTheOther() throws IOException {
        assertThat(verdict("Tough", "0.0", TRACE + ", \"trace\": " + WHOLE.replaceFirst("\\[1, -0.5\\]", "[1, -0.51]"))
                        .differences())
                .singleElement()
                .asString()
                .contains("with utilities [1,-0.51] and was", "with utilities [1.0,-0.5]");
    }

    @Test
    void figuresOfAnOfferMustBeNumbersForAllParties() throws IOException {
        for (String wrong : List.of(
                WHOLE.replace("\"step\": 1", "\"step\": \"one\""),
                WHOLE.replace("\"by\": 1", "\"by\": \"1\""),
                WHOLE.replace("[1, -0.5]", "[1]"),
                WHOLE.replace("[1, -0.5]", "[1, \"x\"]"))) {
            assertThat(verdict("Tough", "0.0", TRACE + ", \"trace\": " + wrong).differences())
                    .singleElement()
                    .asString()
                    .contains("of trace is recorded as");
        }
    }

    @Test
    void whatIsRecordedInAnotherTypeOrLengthIsADifference() throws IOException {
        assertThat(expecting("{\"step\": \"2\"}")).containsExactly("step is recorded as \"2\" and was 2");
        assertThat(expecting("{\"timedout\": 1}")).containsExactly("timedout is recorded as 1 and was true");
        assertThat(expecting("{\"utilities\": [0.0]}"))
                .containsExactly("utilities is recorded as [0.0] and was one for each of 2 parties");
        assertThat(expecting("{\"utilities\": [\"x\", 0.25]}"))
                .containsExactly("utility of party 0 is recorded as \"x\" and was 0.0");
    }

    @Test
    void aSessionOfWhichNothingIsRecordedIsNotIdentical() throws IOException {
        for (String nothing : List.of("{}", "{\"agrement\": null, \"steps\": 2}", "null")) {
            assertThat(expecting(nothing))
                    .containsExactly("there is nothing to compare: nothing is recorded that is known");
        }
    }

    @Test
    void whereNoReservationValueIsWrittenThereIsNoLimit() throws IOException {
        assertThat(verdict("Tough", "null", TRACE).differences())
                .containsExactly("utility of party 0 is recorded as null and was -Infinity");
    }

    @Test
    void anUnknownStrategyIsADifferenceThatListsTheKnownOnes() throws IOException {
        assertThat(verdict("Bold", "0.0", TRACE).differences())
                .singleElement()
                .asString()
                .contains("'Bold' is not known; known are Aspiration, BoulwareTB");
    }

    @Test
    void whereOurRuleStopsAPartyTheSessionIsComparedWithoutIt() throws IOException {
        Verdict verdict = verdict("Tough", "Infinity", TRACE);

        assertThat(verdict.isIdentical()).isTrue();
        assertThat(verdict.remark()).contains("stops party 0");
    }
}
