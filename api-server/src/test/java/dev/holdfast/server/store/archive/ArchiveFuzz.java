package dev.holdfast.server.store.archive;

import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.sql.SqlSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/** Files of {@code store export}, with a checksum that is right unless the file has one of its own. */
public final class ArchiveFuzz {

    private static final SqlSession SESSION = open();

    private ArchiveFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws SQLException {
        SESSION.execute("BEGIN");
        try {
            ArchiveReader.read(SESSION, new ByteArrayInputStream(ended(input)));
        } catch (ArchiveFault | IOException | SQLException refused) {
            // as it should be: whoever imports is told
        } finally {
            SESSION.execute("ROLLBACK");
        }
    }

    /** A fuzzer does not guess checksums. */
    private static byte[] ended(byte[] input) {
        Checksum checksum = new Checksum();
        int start = 0;
        for (int at = 0; at < input.length; at++) {
            if (input[at] == '\n') {
                checksum.add(Arrays.copyOfRange(input, start, at + 1));
                start = at + 1;
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(input);
        if (start == input.length) {
            file.writeBytes(("{\"end\":{\"lines\":" + checksum.lines() + ",\"sha256\":\"" + checksum.text() + "\"}}\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    private static SqlSession open() {
        try {
            Path directory = Files.createTempDirectory("holdfast-fuzz");
            Database.SQLITE.place(directory).open().close();
            return new SqlSession(DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("holdfast.db")));
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
