package dev.holdfast.plugin.field;

import static dev.holdfast.plugin.field.Sessions.SPACE;
import static dev.holdfast.plugin.field.Sessions.prices;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.result.SessionResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PonPokoTest {

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void everyBandBeginsAtTheBestAndStaysHigh(Pattern pattern) {
        assertThat(pattern.high(0)).isEqualTo(1);
        IntStream.rangeClosed(0, 1000).mapToDouble(step -> step / 1000.0).forEach(time -> {
            assertThat(pattern.low(time)).isBetween(0.7, pattern.high(time));
            assertThat(pattern.high(time)).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void whichBandItDrawsFromDependsOnHowTheSessionBegins() {
        Set<List<Integer>> lines = IntStream.rangeClosed(0, 6)
                .mapToObj(price -> prices(Sessions.play(brief -> new PonPoko(), Sessions.always(price))))
                .collect(Collectors.toSet());

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines).allSatisfy(prices -> assertThat(prices).allMatch(price -> price >= 7));
    }

    @Test
    void itTakesWhatLiesInItsBand() {
        SessionResult result = Sessions.play(brief -> new PonPoko(), Sessions.risingTo(10));

        assertThat(result.agreement().orElseThrow().index(0)).isGreaterThanOrEqualTo(8);
    }

    @Test
    void itsFirstPackageIsItsBest() {
        assertThat(prices(Sessions.play(brief -> new PonPoko(), Sessions.always(0))))
                .startsWith(SPACE.at(10).index(0));
    }
}
