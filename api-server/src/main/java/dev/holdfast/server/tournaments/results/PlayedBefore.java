package dev.holdfast.server.tournaments.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.lab.tournament.SessionRow;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.json.file.JsonFile;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds in the files of a tournament what has been played, and cuts off what was being written when it ended. */
final class PlayedBefore {

    private static final int BUFFER = 1 << 16;

    private PlayedBefore() {}

    /**
     * Reads the rows of {@code results.json}, and cuts off what comes after the last whole one.
     *
     * @param most how many rows count at most
     * @return how many there are
     */
    static long read(Path file, String header, long most, Consumer<SessionRow> rows) throws IOException {
        byte[] expected = header.getBytes(UTF_8);
        long end = expected.length;
        long count = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            if (!Arrays.equals(in.readNBytes(expected.length), expected)) {
                throw new StartFailure(file + " does not begin as the results of this tournament do.\n"
                        + "Remove it to play the tournament from its beginning.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
            // the rest of the header's last line
            lines.readLine();
            for (String line = lines.readLine(); line != null && count < most; line = lines.readLine()) {
                String text = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
                Optional<SessionRow> row = row(text, count);
                if (row.isEmpty()) {
                    break;
                }
                rows.accept(row.get());
                end += (count == 0 ? "\n" : ",\n").length() + text.getBytes(UTF_8).length;
                count++;
            }
        }
        cut(file, end);
        return count;
    }

    private static Optional<SessionRow> row(String line, long index) {
        try {
            SessionRow row = JsonFile.read(line, SessionRow.class);
            return row.index() == index ? Optional.of(row) : Optional.empty();
        } catch (IOException notWhole) {
            return Optional.empty();
        }
    }

    /** How many lines of a file are whole. */
    static long wholeLines(Path file) throws IOException {
        return Files.exists(file) ? scan(file, Long.MAX_VALUE).lines() : 0;
    }

    /** Cuts a file off after so many lines. */
    static void keepLines(Path file, long lines) throws IOException {
        if (Files.exists(file)) {
            cut(file, scan(file, lines).end());
        }
    }

    private record Scan(long lines, long end) {}

    private static Scan scan(Path file, long most) throws IOException {
        long lines = 0;
        long end = 0;
        long position = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int at = 0; at < read && lines < most; at++) {
                    if (buffer[at] == '\n') {
                        lines++;
                        end = position + at + 1;
                    }
                }
                position += read;
            }
        }
        return new Scan(lines, end);
    }

    private static void cut(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }
}
