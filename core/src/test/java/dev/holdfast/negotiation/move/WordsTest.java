package dev.holdfast.negotiation.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreWholeCharacters() {
        assertThat(new Move.Warn("\uD83D\uDE00 \n ü").message()).isEqualTo("\uD83D\uDE00 \n ü");
        assertThatThrownBy(() -> new Move.Warn("\uD83D")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Move.AnnounceFinal(Optional.empty(), "\uDE00 a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Move.WalkAway(WalkAwayReason.OUR_DECISION, "a\0"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
