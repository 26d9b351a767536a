package dev.holdfast.server.store.codec;

import dev.holdfast.server.fuzz.Parts;
import java.util.List;

/** Events as an archive may bring them: the first one's text, the type of a second one, and its text. */
public final class EventFuzz {

    private static final EventCodec CODEC = new EventCodec();

    private EventFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> texts = Parts.texts(input, 3);
        try {
            CODEC.decode(List.of(
                    new EncodedEvent(EventTypes.PREPARED, texts.get(0)), new EncodedEvent(texts.get(1), texts.get(2))));
        } catch (UnreadableEvent refused) {
            // as it should be
        }
    }
}
