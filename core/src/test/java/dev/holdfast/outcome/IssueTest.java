package dev.holdfast.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues: exact values, and refusals that say what is allowed. */
class IssueTest {

    private static final DecimalIssue PRICE = DecimalIssue.price("price", "9.90", "10.50", "0.15", "EUR");

    @Test
    void decimalsAreExactAtEveryStep() {
        assertThat(IntStream.range(0, PRICE.size()).mapToObj(PRICE::text))
                .containsExactly("9.90", "10.05", "10.20", "10.35", "10.50");
        DecimalIssue tenths = DecimalIssue.of("share", "0", "1", "0.1");
        assertThat(tenths.size()).isEqualTo(11);
        assertThat(tenths.number(3)).isEqualByComparingTo("0.3");
        assertThat(tenths.indexOf("0.7")).hasValue(7);
    }

    @Test
    void everyTextFindsItsIndexAgain() {
        for (Issue issue : List.of(
                PRICE,
                new IntegerIssue("days", -3, 4),
                new CategoricalIssue("support", List.of("none", "gold")),
                DecimalIssue.of("odd", "-0.03", "0.04", "0.007"))) {
            for (int index = 0; index < issue.size(); index++) {
                assertThat(issue.indexOf(issue.text(index))).hasValue(index);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.2", "10.20", "10.200", "+10.2", "010.2"})
    void otherNotationsOfAValueAreTheSameValue(String text) {
        assertThat(PRICE.indexOf(text)).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.21",
                "9.75",
                "10.65",
                "",
                " 10.20",
                "10,20",
                "1.02E1",
                "1E1000000000",
                "1e-1000000000",
                "NaN",
                "Infinity",
                "0x10",
                "10.",
                ".5",
                "--1",
                "1_0",
                "١٠.٢٠",
                "10.2000000000000000000000000000000",
                "0000000000000000000000000000010.20"
            })
    void whatIsNotOneOfTheValuesIsRefused(String text) {
        assertThat(PRICE.indexOf(text)).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({"JPY, 100, 5000, 100", "EUR, 1.00, 50.00, 1.00", "KWD, 0.100, 5.000, 0.100"})
    void aPriceIsWrittenWithTheDigitsOfItsCurrency(String currency, String lowest, String highest, String step) {
        DecimalIssue price = DecimalIssue.price("price", strip(lowest), strip(highest), strip(step), currency);
        assertThat(price.text(0)).isEqualTo(lowest);
        assertThat(price.text(price.size() - 1)).isEqualTo(highest);
        assertThat(price.step()).isEqualTo(new BigDecimal(step));
        assertThat(price.allowed()).contains(currency).contains(lowest).contains(highest);
    }

    private static String strip(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    @Test
    void aPriceMayBeFinerThanItsCurrency() {
        assertThat(DecimalIssue.price("piece", "0.0125", "0.0150", "0.0005", "EUR")
                        .text(1))
                .isEqualTo("0.0130");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, a step greater than 0",
        "0, 1, -0.1, a step greater than 0",
        "1, 0, 0.1, a maximum below its minimum",
        "0, 1, 0.3, a whole number of steps",
        "0, 2147483647, 1, more than 2^31 - 1 values",
        "0, 1e1000000000, 1, at most 30 digits",
        "0, 1, 1e-1000000000, at most 30 digits",
        "-1e1000000000, 1e1000000000, 1, at most 30 digits",
        "0e1000000000, 1, 1, at most 30 digits"
    })
    void anImpossibleRangeIsRefusedWithTheReason(String lowest, String highest, String step, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalIssue.of("share", lowest, highest, step))
                .withMessageContaining("'share'")
                .withMessageContaining(reason);
    }

    @Test
    void theLargestIssueHasTwoToThe31MinusOneValues() {
        IntegerIssue issue = new IntegerIssue("huge", Long.MIN_VALUE, Long.MIN_VALUE + Integer.MAX_VALUE - 1);
        assertThat(issue.size()).isEqualTo(Integer.MAX_VALUE);
        assertThat(issue.text(0)).isEqualTo("-9223372036854775808");
        assertThat(issue.indexOf(issue.text(Integer.MAX_VALUE - 1))).hasValue(Integer.MAX_VALUE - 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new IntegerIssue("huge", Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Test
    void boundsFallOnTheNearestValueWithinThem() {
        assertThat(PRICE.firstAtLeast(new BigDecimal("10.06"))).isEqualTo(2);
        assertThat(PRICE.firstAtLeast(new BigDecimal("10.20"))).isEqualTo(2);
        assertThat(PRICE.firstAtLeast(new BigDecimal("-1"))).isZero();
        assertThat(PRICE.firstAtLeast(new BigDecimal("10.51"))).isEqualTo(PRICE.size());
        assertThat(PRICE.lastAtMost(new BigDecimal("10.19"))).isEqualTo(1);
        assertThat(PRICE.lastAtMost(new BigDecimal("9.89"))).isEqualTo(-1);
        assertThat(PRICE.lastAtMost(new BigDecimal("99"))).isEqualTo(4);
    }

    @Test
    void labelsAreDistinctAndSaySomething() {
        for (List<String> wrong : List.of(List.<String>of(), List.of("a", "a"), List.of("a", " "))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CategoricalIssue("support", wrong));
        }
        for (String name : List.of("", "  ", "n".repeat(101))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new IntegerIssue(name, 0, 1));
        }
    }

    @Test
    void issuesAreEqualWhenTheySayTheSame() {
        assertThat(PRICE)
                .isEqualTo(DecimalIssue.price("price", "9.9", "10.5", "0.15", "EUR"))
                .hasSameHashCodeAs(DecimalIssue.price("price", "9.9", "10.5", "0.15", "EUR"))
                .isNotEqualTo(DecimalIssue.price("price", "9.90", "10.50", "0.15", "USD"))
                .isNotEqualTo(DecimalIssue.price("price", "9.90", "10.50", "0.30", "EUR"))
                .isNotEqualTo(DecimalIssue.of("price", "9.90", "10.50", "0.15"))
                .isNotEqualTo(DecimalIssue.price("cost", "9.90", "10.50", "0.15", "EUR"));
    }
}
