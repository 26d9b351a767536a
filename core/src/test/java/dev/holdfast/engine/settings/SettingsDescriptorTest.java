package dev.holdfast.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Setting;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SettingsDescriptorTest {

    private enum Pace {
        SLOW,
        STEADY,
        FAST {
            @Override
            public String toString() {
                return "what an author likes to print";
            }
        }
    }

    private record EveryType(
            @Setting(value = "Whether to warn.", defaultsTo = "true") boolean warns,
            @Setting(value = "How many rounds.", defaultsTo = "10", min = 1, max = 100) int rounds,
            @Setting(value = "A large number.", defaultsTo = "5000000000") long large,
            @Setting(value = "The shape of the curve.", defaultsTo = "0.5", min = 0.1, max = 10) double shape,
            @Setting(value = "The least step.", defaultsTo = "0.10", min = 0.1) BigDecimal step,
            @Setting(value = "What to say.", defaultsTo = "") String greeting,
            @Setting(value = "How long to wait.", defaultsTo = "PT48H", min = 0) Duration patience,
            @Setting(value = "How fast.", defaultsTo = "STEADY") Pace pace) {}

    private record Needy(@Setting("Who sells.") String seller, @Setting("How many.") int count) {}

    private record Ordered(
            @Setting(value = "From.", defaultsTo = "0") int from, @Setting(value = "To.", defaultsTo = "1") int to) {
        @SuppressWarnings("UnusedMethod") // called by reflection
        Ordered {
            if (from > to) {
                throw new IllegalArgumentException("from must not lie above to");
            }
        }
    }

    private final SettingsDescriptor<EveryType> everyType = SettingsDescriptor.of(EveryType.class);

    @Test
    void whatIsNotGivenHasItsDefault() {
        assertThat(everyType.defaults())
                .isEqualTo(new EveryType(
                        true, 10, 5_000_000_000L, 0.5, new BigDecimal("0.10"), "", Duration.ofDays(2), Pace.STEADY));
    }

    @Test
    void everyTypeIsBoundFromPlainValues() {
        Map<String, Object> given = Map.of(
                "warns",
                false,
                "rounds",
                3L,
                "large",
                new BigInteger("9000000000"),
                "shape",
                2,
                "step",
                "1.250",
                "greeting",
                "hello",
                "patience",
                "PT1M",
                "pace",
                "FAST");

        assertThat(everyType.bind(given))
                .isEqualTo(new EveryType(
                        false,
                        3,
                        9_000_000_000L,
                        2.0,
                        new BigDecimal("1.250"),
                        "hello",
                        Duration.ofMinutes(1),
                        Pace.FAST));
    }

    @Test
    void numbersAreTakenInWhateverFormTheyWereRead() {
        assertThat(everyType.bind(Map.of("rounds", new BigDecimal("4.0"), "step", 0.1, "shape", new BigDecimal("0.1"))))
                .isEqualTo(new EveryType(
                        true, 4, 5_000_000_000L, 0.1, new BigDecimal("0.1"), "", Duration.ofDays(2), Pace.STEADY));
    }

    @Test
    void describesWhatMayBeWritten() {
        assertThat(everyType.settings())
                .extracting(SettingDescriptor::name, SettingDescriptor::type, SettingDescriptor::defaultValue)
                .containsExactly(
                        tuple("warns", SettingType.BOOLEAN, Optional.of(true)),
                        tuple("rounds", SettingType.INTEGER, Optional.of(10)),
                        tuple("large", SettingType.LONG, Optional.of(5_000_000_000L)),
                        tuple("shape", SettingType.NUMBER, Optional.of(0.5)),
                        tuple("step", SettingType.DECIMAL, Optional.of(new BigDecimal("0.10"))),
                        tuple("greeting", SettingType.TEXT, Optional.of("")),
                        tuple("patience", SettingType.DURATION, Optional.of("PT48H")),
                        tuple("pace", SettingType.CHOICE, Optional.of("STEADY")));
        SettingDescriptor rounds = everyType.settings().get(1);
        assertThat(rounds.description()).isEqualTo("How many rounds.");
        assertThat(rounds.min()).isEqualTo(OptionalDouble.of(1));
        assertThat(rounds.max()).isEqualTo(OptionalDouble.of(100));
        assertThat(everyType.settings().get(7).allowed()).containsExactly("SLOW", "STEADY", "FAST");
    }

    @Test
    void allProblemsAreNamedAtOnce() {
        Map<String, Object> given = new HashMap<>();
        given.put("warns", "yes");
        given.put("rounds", 0);
        given.put("large", new BigDecimal("1.5"));
        given.put("shape", Double.NaN);
        given.put("step", "0.09");
        given.put("greeting", null);
        given.put("patience", "PT-1S");
        given.put("pace", "steady");
        given.put("ruonds", 5);
        given.put("colour", "blue");

        InvalidSettingsException invalid =
                catchThrowableOfType(InvalidSettingsException.class, () -> everyType.bind(given));

        assertThat(invalid.problems())
                .extracting(SettingProblem::kind, SettingProblem::message)
                .containsExactly(
                        tuple(SettingProblem.Kind.WRONG_TYPE, "setting \"warns\" must be true or false"),
                        tuple(SettingProblem.Kind.OUT_OF_RANGE, "setting \"rounds\" must be at least 1"),
                        tuple(
                                SettingProblem.Kind.WRONG_TYPE,
                                "setting \"large\" must be a whole number that fits long"),
                        tuple(SettingProblem.Kind.WRONG_TYPE, "setting \"shape\" must be a number"),
                        tuple(SettingProblem.Kind.OUT_OF_RANGE, "setting \"step\" must be at least 0.1"),
                        tuple(SettingProblem.Kind.WRONG_TYPE, "setting \"greeting\" must be text"),
                        tuple(SettingProblem.Kind.OUT_OF_RANGE, "setting \"patience\" must be at least 0 seconds"),
                        tuple(
                                SettingProblem.Kind.WRONG_TYPE,
                                "setting \"pace\" must be one of SLOW, STEADY, FAST (did you mean \"STEADY\"?)"),
                        tuple(
                                SettingProblem.Kind.UNKNOWN,
                                "setting \"colour\" is unknown; known are warns, rounds, large, shape, step, greeting,"
                                        + " patience, pace"),
                        tuple(SettingProblem.Kind.UNKNOWN, "setting \"ruonds\" is unknown; did you mean \"rounds\"?"));
    }

    @Test
    void aSettingWithoutADefaultMustBeGiven() {
        SettingsDescriptor<Needy> needy = SettingsDescriptor.of(Needy.class);

        assertThatThrownBy(needy::defaults)
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessage("setting \"seller\" must be given: text; "
                        + "setting \"count\" must be given: a whole number that fits int");
        assertThat(needy.bind(Map.of("seller", "us", "count", 2))).isEqualTo(new Needy("us", 2));
    }

    @Test
    void theRecordItselfMayRefuse() {
        SettingsDescriptor<Ordered> ordered = SettingsDescriptor.of(Ordered.class);

        InvalidSettingsException invalid =
                catchThrowableOfType(InvalidSettingsException.class, () -> ordered.bind(Map.of("from", 2)));

        assertThat(invalid.problems())
                .containsExactly(new SettingProblem("", SettingProblem.Kind.REFUSED, "from must not lie above to"));
    }

    @Test
    void aPartWithoutSettingsTakesNone() {
        SettingsDescriptor<NoSettings> none = SettingsDescriptor.of(NoSettings.class);

        assertThat(none.defaults()).isEqualTo(new NoSettings());
        assertThatThrownBy(() -> none.bind(Map.of("pace", 1)))
                .hasMessage("setting \"pace\" is unknown; there are no settings");
    }

    @Test
    void aNumberThatIsShortToWriteAndHugeToUseIsRefused() {
        assertThatThrownBy(() -> everyType.bind(Map.of("step", "1e999999999")))
                .hasMessage("setting \"step\" must be a decimal number");
    }

    private record Undescribed(int rounds) {}

    private record Unsupported(@Setting("Names.") List<String> names) {}

    private record BadDefault(@Setting(value = "Rounds.", defaultsTo = "ten") int rounds) {}

    private record DefaultOutOfRange(@Setting(value = "Rounds.", defaultsTo = "0", min = 1) int rounds) {}

    private record MinimumOfText(@Setting(value = "Text.", defaultsTo = "", min = 1) String text) {}

    private record UpsideDown(@Setting(value = "Rounds.", defaultsTo = "1", min = 2, max = 1) int rounds) {}

    private record RefusesDefaults(@Setting(value = "Rounds.", defaultsTo = "1") int rounds) {
        @SuppressWarnings("UnusedMethod") // called by reflection
        RefusesDefaults {
            throw new IllegalArgumentException("never");
        }
    }

    @Test
    void whatCannotBeASettingIsToldToTheAuthor() {
        assertThatThrownBy(() -> SettingsDescriptor.of(Undescribed.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Undescribed.rounds needs a @Setting");
        assertThatThrownBy(() -> SettingsDescriptor.of(Unsupported.class))
                .hasMessageContaining("Unsupported.names cannot be a java.util.List");
        assertThatThrownBy(() -> SettingsDescriptor.of(BadDefault.class))
                .hasMessageContaining("BadDefault.rounds has the default \"ten\", which is not a whole number");
        assertThatThrownBy(() -> SettingsDescriptor.of(DefaultOutOfRange.class))
                .hasMessageContaining("default that is out of its range: must be at least 1");
        assertThatThrownBy(() -> SettingsDescriptor.of(MinimumOfText.class)).hasMessageContaining("is no number");
        assertThatThrownBy(() -> SettingsDescriptor.of(UpsideDown.class)).hasMessageContaining("minimum above");
        assertThatThrownBy(() -> SettingsDescriptor.of(RefusesDefaults.class))
                .hasMessageContaining("refuses its own defaults: never");
    }
}
