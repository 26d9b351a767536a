package dev.holdfast.server.demo.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {

    private static final String SCENARIO =
            """
            {
              "format": "holdfast-talk/1",
              "title": "A sale",
              "story": "Somebody sells something.",
              "negotiation": {"title": "Something"},
              "conversations": [
                {
                  "title": "With a buyer",
                  "script": [
                    {"by": "NEGOTIATOR", "action": "FOLLOW_ADVICE"},
                    {"by": "COUNTERPARTY", "action": "OFFER", "terms": {"price": 12.50}, "times": 2}
                  ],
                  "expect": {"state": "AGREED"}
                }
              ]
            }
            """;

    private static final ScenarioReader READER = ScenarioModule.reader();

    @Test
    void aScenarioIsRead() {
        Scenario scenario = READER.read("sale.json", SCENARIO.getBytes(UTF_8)).scenario();

        assertThat(scenario.title()).isEqualTo("A sale");
        Step offer = scenario.conversations().get(0).script().get(1);
        assertThat(offer.by()).isEqualTo(Actor.COUNTERPARTY);
        assertThat(offer.action()).isEqualTo(Action.OFFER);
        assertThat(offer.times()).hasValue(2);
    }

    @Test
    void theThreeStoriesThatComeWithHoldfastAreScenarios() {
        assertThat(READER.builtIn())
                .extracting(ScenarioFile::name)
                .containsExactly("used-goods-sale.json", "lowball.json", "supply-contract.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "title": "A sale"         | "titel": "A sale"         | sale.json:3:12: titel is not a field here; did you mean title?
                    "story": "Somebody        | "story": 3, "s": "Some    | sale.json:4:12: story must be a string
                    talk/1                    | talk/2                    | sale.json:1:1: the file the format must be "holdfast-talk/1"
                    {"title": "Something"}    | ["Something"]             | sale.json:1:1: the file negotiation must be an object: the body of POST /v1/negotiations
                    "COUNTERPARTY"            | "BUYER"                   | sale.json:11:16: conversations.0.script.1.by must be one of COUNTERPARTY, NEGOTIATOR, OWNER
                    "FOLLOW_ADVICE"           | "THINK"                   | sale.json:10:40: conversations.0.script.0.action must be one of OFFER, TRADE, FINAL, ACCEPT, DECLINE, WITHDRAW, FOLLOW_ADVICE, HOLD, WARN, WALK_AWAY, LEAVE
                    "FOLLOW_ADVICE"           | "LEAVE"                   | sale.json:10:9: conversations.0.script.0 NEGOTIATOR cannot LEAVE; that is for COUNTERPARTY
                    "FOLLOW_ADVICE"           | "OFFER"                   | sale.json:10:9: conversations.0.script.0 OFFER needs terms: a value for each issue
                    "FOLLOW_ADVICE"           | "WARN"                    | sale.json:10:9: conversations.0.script.0 WARN needs a message
                    "OFFER",                  | "ACCEPT",                 | sale.json:11:9: conversations.0.script.1 ACCEPT takes no terms
                    "times": 2                | "times": 0                | sale.json:11:87: conversations.0.script.1.times must be greater than or equal to 1
                    "AGREED"}                 | "WALKED_AWAY", "settlementPositionAtLeast": 0.5} | sale.json:13:17: conversations.0.expect terms and settlementPositionAtLeast are for negotiations that end AGREED
                    """)
    void aMistakeIsToldWithItsPlaceAndWhatIsAllowed(String right, String wrong, String message) {
        assertThat(mistake(SCENARIO.replace(right, wrong))).contains(message);
    }

    @Test
    void allMistakesOfAFileAreToldTogether() {
        String wrong = SCENARIO.replace("A sale", "").replace("AGREED", "SOLD").replace("\"by\": \"NEGOTIATOR\", ", "");

        assertThat(mistake(wrong).lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("sale.json:3:12: title must not be blank"))
                .anyMatch(line -> line.startsWith("sale.json:10:9: conversations.0.script.0.by is missing"))
                .anyMatch(
                        line -> line.startsWith("sale.json:13:27: conversations.0.expect.state must be one of AGREED"));
    }

    @Test
    void aFileThatIsNotJsonIsToldWhere() {
        assertThat(mistake(SCENARIO.replace("\"title\": \"A sale\",", "\"title\": \"A sale\"")))
                .startsWith("sale.json: is not JSON. Line 4, column 3");
    }

    @Test
    void aFileThatIsNotThereOrIsTooLargeIsNamed(@TempDir Path directory) throws Exception {
        Path missing = directory.resolve("missing.json");
        assertThatThrownBy(() -> READER.read(missing)).hasMessage(missing + ": there is no such file");

        Path large = Files.write(directory.resolve("large.json"), new byte[1_000_001]);
        assertThatThrownBy(() -> READER.read(large)).hasMessageContaining("is it a scenario?");
    }

    private String mistake(String json) {
        return catchThrowableOfType(ScenarioMistake.class, () -> READER.read("sale.json", json.getBytes(UTF_8)))
                .getMessage();
    }
}
