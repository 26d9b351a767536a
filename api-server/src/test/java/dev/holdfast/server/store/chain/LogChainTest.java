package dev.holdfast.server.store.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.event.NewEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogChainTest {

    private static final Link ORIGIN = Link.origin(LogChain.origin("default", "n"));

    /** These figures come from {@code sha256sum}; a chain that is stored must be followed for ever. */
    @Test
    void aLinkIsWhatTheDocumentSays() {
        assertThat(Link.origin("holdfast-log/1\ndefault\nn")).isEqualTo(ORIGIN);
        assertThat(ORIGIN.hexadecimal()).isEqualTo("705830b54904229d518a4e7573312a16f579cf7e5ced56a532062903cab07dda");

        Link first = LogChain.continued(
                        ORIGIN, 0, List.of(new NewEvent("Said", Instant.ofEpochSecond(1), "{\"a\":\"ü\"}")))
                .get(0);

        assertThat(first).isEqualTo(ORIGIN.next("1\nSaid\n1000000\n{\"a\":\"ü\"}"));
        assertThat(first.hexadecimal()).isEqualTo("fb7fdec89d690f4675b1f75ca7de1aaaf5dd445fa6c958c9c3957e521247477b");
    }

    @Test
    void eventsAreChainedOneByOneWhetherTheyComeTogetherOrNot() {
        NewEvent one = new NewEvent("Said", Instant.EPOCH, "1");
        NewEvent two = new NewEvent("Said", Instant.EPOCH, "2");

        List<Link> together = LogChain.continued(ORIGIN, 0, List.of(one, two));

        Link first = LogChain.continued(ORIGIN, 0, List.of(one)).get(0);
        assertThat(together)
                .containsExactly(
                        first, LogChain.continued(first, 1, List.of(two)).get(0));
        assertThat(together.get(1))
                .isNotEqualTo(LogChain.continued(first, 2, List.of(two)).get(0));
    }

    @Test
    void everyByteOfWhatIsChainedChangesTheLink() {
        byte[] text = LogChain.text(
                        7, "OfferMade", 1_764_000_000_000_001L, "{\"terms\":{\"price\":\"80.00\"},\"m\":\"nö\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
        Link link = ORIGIN.next(new String(text, StandardCharsets.ISO_8859_1));
        for (int at = 0; at < text.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = text.clone();
                changed[at] ^= (byte) (1 << bit);
                assertThat(ORIGIN.next(new String(changed, StandardCharsets.ISO_8859_1)))
                        .isNotEqualTo(link);
            }
        }
    }

    @Test
    void aLinkHas32BytesAndTellsNoneOfThem() {
        assertThatThrownBy(() -> Link.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThat(Link.of(ORIGIN.bytes())).isEqualTo(ORIGIN).hasToString("Link[…]");
    }

    @Test
    void aTextWithoutBytesHasNoLink() {
        assertThatThrownBy(() -> ORIGIN.next("a\ud800")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Link.origin("\udc00")).isInstanceOf(IllegalArgumentException.class);
    }
}
