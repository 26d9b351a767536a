package dev.holdfast.server.store.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;

/** Writes the lines of the file, and adds them up in its checksum. */
final class LineOutput {

    /** Writes what is inside a line's object. */
    @FunctionalInterface
    interface Writing<E extends Exception> {
        void write(JsonGenerator json) throws IOException, E;
    }

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;
    private final Checksum checksum = new Checksum();

    LineOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    <E extends Exception> void line(Writing<E> line) throws IOException, E {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            line.write(json);
            json.writeEndObject();
        }
        byte[] bytes = text.append('\n').toString().getBytes(UTF_8);
        checksum.add(bytes);
        out.write(bytes);
    }

    /** The last line, which is not part of what it sums up. */
    void end() throws IOException {
        long lines = checksum.lines();
        String sum = checksum.text();
        line(json -> {
            json.writeObjectFieldStart(ArchiveWriter.END);
            json.writeNumberField("lines", lines);
            json.writeStringField("sha256", sum);
            json.writeEndObject();
        });
        out.flush();
    }
}
