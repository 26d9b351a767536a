package dev.holdfast.server.store.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class HalfCharactersTest {

    @Test
    void halfACharacterIsEscapedAndReadAgain() throws Exception {
        String json = "{\"a\":\"\ud800x\ud83d\ude00\udc00\"}";

        String escaped = HalfCharacters.escaped(json);

        assertThat(escaped).isEqualTo("{\"a\":\"\\ud800x\ud83d\ude00\\udc00\"}");
        assertThat(new ObjectMapper().readTree(escaped)).isEqualTo(new ObjectMapper().readTree(json));
    }
}
