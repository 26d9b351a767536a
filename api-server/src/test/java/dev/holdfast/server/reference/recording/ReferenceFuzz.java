package dev.holdfast.server.reference.recording;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.fuzz.ScratchFile;
import java.io.IOException;

/** Recorded sessions of others. */
public final class ReferenceFuzz {

    private static final ScratchFile FILE = new ScratchFile("sessions.json");

    private ReferenceFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        JsonNode file;
        try {
            file = ReferenceFile.read(FILE.with(input));
        } catch (IOException noJson) {
            return;
        }
        try {
            RecordedSession.read(file);
        } catch (ReferenceMistake | IllegalArgumentException refused) {
            if (refused.getMessage() == null) {
                throw new AssertionError("Refused without a reason", refused);
            }
        }
    }
}
