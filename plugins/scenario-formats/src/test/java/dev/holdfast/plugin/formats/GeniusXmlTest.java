package dev.holdfast.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.plugin.formats.genius.GeniusXml;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeniusXmlTest {

    private final GeniusXml format = new GeniusXml();

    @TempDir
    Path path;

    @Test
    void numbersAreNotBlownUpIntoLists() throws InvalidScenarioException {
        Scenario scenario = GeniusFiles.in(path).read(format);

        assertThat(scenario.space().issues().get(1)).isEqualTo(new IntegerIssue("days", -5, 5));
        assertThat(scenario.space().issues().get(2)).isEqualTo(DecimalIssue.of("price", "10", "30", "1"));
    }

    @Test
    void evaluationsAboveOneAreDividedByTheHighest() throws InvalidScenarioException {
        Profile buyer = GeniusFiles.in(path).read(format).profile("buyer").orElseThrow();

        // 0.5 · 1/4 + 0.25 · 0.1 · 5 (counted from the lower bound) + 0.25 · 0.5
        assertThat(buyer.preferences().utility(buyer.preferences().space().at(1, 5, 5)))
                .isCloseTo(0.375, within(1e-12));
    }

    @Test
    void evaluationsOfAtMostOneAreTakenAsTheyAre() throws InvalidScenarioException {
        Profile seller = GeniusFiles.in(path).read(format).profile("seller").orElseThrow();

        assertThat(seller.preferences().utility(seller.preferences().space().at(0, 0, 0)))
                .isCloseTo(0.9 * 0.2 + 0.9 * 0.3, within(1e-12));
    }

    @Test
    void lineAndTotalAreClippedAtOne() throws InvalidScenarioException {
        Profile seller = GeniusFiles.in(path).read(format).profile("seller").orElseThrow();

        // the line reaches 1.1 and counts as 1
        assertThat(seller.preferences().utility(seller.preferences().space().at(0, 10, 0)))
                .isEqualTo(1);
        assertThat(seller.preferences().utility(seller.preferences().space().at(1, 10, 20)))
                .isEqualTo(1);
    }

    @Test
    void reservationIsKeptWithADiscountAndADiscountOfZeroIsNone() throws InvalidScenarioException {
        Scenario scenario = GeniusFiles.in(path).read(format);

        Profile buyer = scenario.profile("buyer").orElseThrow();
        assertThat(buyer.reservation()).isEqualTo(0.3);
        assertThat(buyer.discount()).isEqualTo(0.8);
        assertThat(scenario.profile("seller").orElseThrow().isDiscounted()).isFalse();
    }

    @Test
    void hyperRectanglesAreSummedAndDivided() throws InvalidScenarioException {
        String domain =
                """
                <negotiation_template><utility_space><objective index="0">
                <issue index="1" name="a" type="integer" lowerbound="0" upperbound="9"/>
                <issue index="2" name="b" type="integer" lowerbound="0" upperbound="9"/>
                </objective></utility_space></negotiation_template>
                """;
        String profile =
                """
                <utility_space type="nonlinear"><objective index="0">
                <utility maxutility="80"><ufun type="PlainUfun" weight="1" aggregation="sum">
                <hyperRectangle utility="40"><INCLUDES index="1" min="3" max="5"/><INCLUDES index="2" min="7" max="12"/></hyperRectangle>
                <hyperRectangle utility="20"><EXCLUDES index="2" min="0" max="4"/></hyperRectangle>
                <hyperRectangle utility="10"><INCLUDES index="1" min="20" max="30"/></hyperRectangle>
                <hyperRectangle utility="4"/>
                </ufun></utility></objective><reservation value="0.25"/></utility_space>
                """;
        Scenario scenario = new Folder(path)
                .with("domain.xml", domain)
                .with("one.xml", profile)
                .with("two.xml", profile)
                .read(format);

        Profile one = scenario.profiles().get(0);
        assertThat(one.preferences().utility(scenario.space().at(4, 8))).isEqualTo(64.0 / 80);
        assertThat(one.preferences().utility(scenario.space().at(4, 4))).isEqualTo(4.0 / 80);
        assertThat(one.reservation()).isEqualTo(0.25);
    }

    @Test
    void otherFilesAreLeftAlone() throws InvalidScenarioException {
        Scenario scenario = GeniusFiles.in(path)
                .with("pareto.xml", "\n0.61, 1.0\n")
                .with("other.xml", "<something/>")
                .with("notes.txt", "x")
                .read(format);

        assertThat(scenario.profiles()).extracting(Profile::name).containsExactly("buyer", "seller");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "evaluation=\"4\" | evaluation=\"NaN\" | buyer.xml, line 3 <item>: the evaluation of 'red' is 'NaN'",
                "evaluation=\"4\" | evaluation=\"-4\" | the evaluation of 'red' is -4, which is negative",
                "evaluation=\"4\" | evaluation=\"1e400\" | the evaluation of 'red' is 1e400, which is too large",
                "evaluation=\"4\" | x=\"4\" | <item> has no attribute 'evaluation'",
                "value=\"red\" | value=\"green\" | issue 'colour' has no value 'green'",
                "value=\"red\" | value=\"blue\" | issue 'colour' evaluates 'blue' twice",
                "value=\"0.5\" | value=\"-0.5\" | the weight is -0.5, which is negative",
                "value=\"0.5\" | value=\"Infinity\" | the weight is 'Infinity', which is not a number",
                "index=\"1\" value=\"0.5\" | index=\"7\" value=\"0.5\" | there is no issue with the index '7'",
                "value=\"0.3\" | value=\"1.3\" | the reservation value is 1.3",
                "value=\"0.8\" | value=\"-1\" | the discount factor is -1",
                "slope=\"0.1\" | slope=\"\" | the slope is ''",
                "ftype=\"triangular\" | ftype=\"faratin\" | the evaluation is of the type 'faratin'",
                "parameter2=\"20\" | parameter2=\"40\" | a triangle needs its top"
            })
    void nonsenseIsNamedWithFilePlaceAndRemedy(String good, String bad, String problem) {
        Folder folder = GeniusFiles.in(path).with("buyer.xml", GeniusFiles.BUYER.replace(good, bad));

        assertThat(folder.problems(format)).contains(problem).contains("buyer.xml");
    }

    @Test
    void filesThatAreNoXmlAreNamed() {
        Folder folder = GeniusFiles.in(path).with("third.xml", "").with("fourth.xml", "buyer");

        assertThat(folder.problems(format)).contains("third.xml", "fourth.xml");
    }

    @Test
    void utf16IsReadByItsMark() throws IOException, InvalidScenarioException {
        Folder folder = GeniusFiles.in(path);
        for (String file : List.of("domain.xml", "buyer.xml")) {
            Path wide = path.resolve(file);
            String text = Files.readString(wide).replace("UTF-8", "UTF-16");
            Files.writeString(wide, text, StandardCharsets.UTF_16);
        }

        assertThat(format.recognises(path)).isTrue();
        assertThat(folder.read(format).profiles()).hasSize(2);
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        Folder folder = GeniusFiles.in(path)
                .with("buyer.xml", GeniusFiles.BUYER.replace("\"4\"", "\"x\"").replace("\"0.25\"", "\"y\""));

        assertThat(folder.problems(format).lines()).hasSizeGreaterThan(3);
    }

    @Test
    void aFolderWithOneProfileIsNoScenario() {
        Folder folder = new Folder(path).with("domain.xml", GeniusFiles.DOMAIN).with("buyer.xml", GeniusFiles.BUYER);

        assertThat(folder.problems(format)).contains("there is only one profile, 'buyer', and a scenario needs two");
    }
}
