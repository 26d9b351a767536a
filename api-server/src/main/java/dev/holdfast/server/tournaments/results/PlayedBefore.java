package dev.holdfast.server.tournaments.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.lab.tournament.row.SessionRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        long end = header.getBytes(UTF_8).length;
        long count = 0;
        try (PlayedRows played = PlayedRows.of(file, header)) {
            while (played.hasNext() && count < most) {
                rows.accept(played.next());
                end = played.end();
                count++;
            }
        }
        cut(file, end);
        return count;
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
