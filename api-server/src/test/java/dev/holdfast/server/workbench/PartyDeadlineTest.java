package dev.holdfast.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.party.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyDeadlineTest {

    private static List<PartyDeadline> read(String... written) {
        return Stream.of(written)
                .map(PartyDeadline::read)
                .map(Optional::orElseThrow)
                .toList();
    }

    @Test
    void aPartyHasRoundsOrATimeOfItsOwnAndTheRestOfTheSession() {
        Limits session = Limits.ofRounds(100);

        assertThat(PartyDeadline.bySeat(read("2=40", "1=500ms"), session))
                .containsEntry(1, Limits.ofRounds(40))
                .containsEntry(0, new Limits(OptionalInt.of(100), Optional.of(Duration.ofMillis(500))))
                .hasSize(2);
    }

    @Test
    void aPartyMayHaveBoth() {
        assertThat(PartyDeadline.bySeat(read("1=40", "1=2s"), Limits.ofRounds(100)))
                .containsEntry(0, new Limits(OptionalInt.of(40), Optional.of(Duration.ofSeconds(2))));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(read("2=40", "1=0.5s")).extracting(PartyDeadline::text).containsExactly("2=40", "1=PT0.5S");
        assertThat(read("1=PT0.5S")).isEqualTo(read("1=500ms"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0=40", "2", "2=", "=40", "2=soon", "2=0", "2=-5", "two=40", "2=4.5", "123=4"})
    void anythingElseIsNoDeadline(String written) {
        assertThat(PartyDeadline.read(written)).isEmpty();
    }
}
