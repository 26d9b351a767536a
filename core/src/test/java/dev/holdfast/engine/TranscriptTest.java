package dev.holdfast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    @Test
    void whatWasSaidUpToAMomentStaysAsItWas() {
        Transcript<Integer> transcript = new Transcript<>();
        List<List<Integer>> moments = new ArrayList<>();
        for (int entry = 0; entry < 100; entry++) {
            moments.add(transcript.soFar());
            transcript.append(entry);
        }
        for (int moment = 0; moment < 100; moment++) {
            assertThat(moments.get(moment)).hasSize(moment);
            assertThat(moments.get(moment)).isEqualTo(transcript.soFar().subList(0, moment));
        }
    }

    @Test
    void nobodyElseCanWriteInIt() {
        Transcript<String> transcript = new Transcript<>();
        transcript.append("said");
        assertThatThrownBy(() -> transcript.soFar().add("not said")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> transcript.soFar().get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
