package dev.holdfast.server.verification;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.fuzz.Parts;
import dev.holdfast.server.fuzz.ScratchFile;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.security.signing.NotGenuine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a receipt says, and the log beside it; both come from files that somebody has sent. */
public final class ReceiptFuzz {

    private static final ScratchFile LOG = new ScratchFile("log.json");

    private ReceiptFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> texts = Parts.texts(input, 2);
        try {
            JsonNode claims = JsonFile.parse(texts.get(0));
            ClaimLines.of(claims).forEach(ReceiptFuzz::requirePrintable);
            JsonFile.read(LOG.with(texts.get(1).getBytes(StandardCharsets.UTF_8)), LogFile.class)
                    .verify(claims);
        } catch (NotGenuine | IOException refused) {
            // as it should be
        }
    }

    private static void requirePrintable(String line) {
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new AssertionError("A terminal would obey this");
        }
    }
}
