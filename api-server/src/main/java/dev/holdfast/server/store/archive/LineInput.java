package dev.holdfast.server.store.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the lines of the file, and adds up all but the last in its checksum. */
final class LineInput {

    /** Far beyond any event; a file without line breaks must not fill the memory. */
    private static final int LONGEST_LINE = 64 * 1024 * 1024;

    private final InputStream in;
    private final Checksum checksum = new Checksum();

    LineInput(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    long lines() {
        return checksum.lines();
    }

    String checksum() {
        return checksum.text();
    }

    /** The next line; empty at the end of the file. A line that only ends with the file was cut off. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = in.read(); read >= 0; read = in.read()) {
            line.write(read);
            if (read == '\n') {
                return Optional.of(line.toByteArray());
            }
            if (line.size() > LONGEST_LINE) {
                throw new ArchiveFault("Line " + (lines() + 1) + " of the file is too long.");
            }
        }
        if (line.size() > 0) {
            throw new ArchiveFault("The file is cut off in line " + (lines() + 1) + ".");
        }
        return Optional.empty();
    }

    /** Adds a line to the checksum. */
    void add(byte[] line) {
        checksum.add(line);
    }
}
