package dev.holdfast.server.security.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {

    private final Seal seal = new Seal("a key of at least thirty-two characters");
    private final String closed = seal.close("whsec_abc", "wh_1", new byte[Seal.SALT_BYTES]);

    @Test
    void whatIsSealedCanBeOpenedAgainAndSaysNothing() {
        assertThat(seal.open(closed, "wh_1")).contains("whsec_abc");
        assertThat(closed).doesNotContain("whsec");
    }

    @Test
    void anotherKeyOwnerOrTextOpensNothing() {
        assertThat(new Seal("another key of at least thirty-two").open(closed, "wh_1"))
                .isEmpty();
        assertThat(seal.open(closed, "wh_2")).isEmpty();
        assertThat(seal.open((closed.startsWith("A") ? "B" : "A") + closed.substring(1), "wh_1"))
                .isEmpty();
        assertThat(seal.open("", "wh_1")).isEmpty();
        assertThat(seal.open("%", "wh_1")).isEmpty();
    }
}
