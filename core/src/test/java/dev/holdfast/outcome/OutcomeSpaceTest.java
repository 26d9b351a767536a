package dev.holdfast.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Spaces and the packages in them. */
class OutcomeSpaceTest {

    private static final OutcomeSpace SPACE = OutcomeSpace.of(
            DecimalIssue.price("price", "0", "10", "0.5", "EUR"),
            new IntegerIssue("days", 0, 30),
            new CategoricalIssue("support", List.of("none", "gold")));

    @Test
    void termsAreReadAndWrittenInOneForm() {
        Outcome outcome = SPACE.outcome(Map.of("support", "gold", "days", "+7", "price", "9.5"));
        assertThat(outcome.terms()).hasToString("{price=9.50, days=7, support=gold}");
        assertThat(outcome.number("price")).isEqualByComparingTo("9.5");
        assertThat(outcome.value("support")).isEqualTo("gold");
        assertThat(outcome).isEqualTo(SPACE.at(19, 7, 1)).hasSameHashCodeAs(SPACE.at(19, 7, 1));
        assertThat(outcome).isNotEqualTo(SPACE.at(19, 7, 0));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThatExceptionOfType(InvalidTermsException.class)
                .isThrownBy(() -> SPACE.outcome(Map.of("price", "9.51", "days", "31", "color", "red")))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .containsExactly(
                                new TermViolation(
                                        "price",
                                        TermViolation.Kind.NOT_ALLOWED,
                                        "a number from 0.00 to 10.00 EUR in steps of 0.50"),
                                new TermViolation(
                                        "days", TermViolation.Kind.NOT_ALLOWED, "a whole number from 0 to 30"),
                                new TermViolation("support", TermViolation.Kind.MISSING, "one of none, gold"),
                                new TermViolation("color", TermViolation.Kind.UNKNOWN_ISSUE, "price, days, support")))
                .withMessage("issue 'price' must be a number from 0.00 to 10.00 EUR in steps of 0.50; "
                        + "issue 'days' must be a whole number from 0 to 30; "
                        + "issue 'support' has no value; give one of none, gold; "
                        + "there is no issue 'color'; the issues are price, days, support");
    }

    @Test
    void anOutcomeCannotBeChangedFromOutside() {
        int[] indexes = {0, 0, 0};
        Outcome outcome = SPACE.at(indexes);
        indexes[0] = 5;
        assertThat(outcome.index(0)).isZero();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> outcome.terms().put("price", "1.00"));
    }

    @Test
    void wrongIndexesAndNamesAreBrokenContracts() {
        assertThatIllegalArgumentException().isThrownBy(() -> SPACE.at(1, 2));
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> SPACE.at(21, 0, 0), () -> SPACE.at(0, -1, 0), () -> SPACE.at(0, 0, 2))) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(wrong);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> SPACE.at(0, 0, 0).number("support"));
        assertThatIllegalArgumentException().isThrownBy(() -> SPACE.at(0, 0, 0).value("color"));
    }

    @Test
    void aSpaceHasOneToAHundredIssuesOfDifferentNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OutcomeSpace(List.of()));
        IntegerIssue days = new IntegerIssue("days", 0, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> OutcomeSpace.of(days, days));
        List<IntegerIssue> hundred = IntStream.range(0, 100)
                .mapToObj(number -> new IntegerIssue("issue" + number, 0, 1))
                .toList();
        assertThat(new OutcomeSpace(hundred).size()).isEqualTo(BigInteger.TWO.pow(100));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutcomeSpace(Collections.nCopies(101, days)));
    }
}
