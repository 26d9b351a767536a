package dev.holdfast.server.store.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** What the disk can do with no database: append a page to a file, flush its data, again and again. */
public final class RawFlushes {

    private static final int PAGE = 4096;

    private RawFlushes() {}

    public static double perSecond(Path directory, Duration time) throws IOException {
        Path file = Files.createTempFile(directory, "flush", ".bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
            long start = System.nanoTime();
            long flushes = 0;
            while (System.nanoTime() - start < time.toNanos()) {
                page.clear();
                channel.write(page);
                channel.force(false);
                flushes++;
            }
            return flushes * 1e9 / (System.nanoTime() - start);
        } finally {
            Files.delete(file);
        }
    }
}
