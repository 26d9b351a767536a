package dev.holdfast.server.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of a few megabytes in memory, which a test can fill. Only root may make one. */
final class SmallDisk implements AutoCloseable {

    private static final int PIECE = 4_096;

    private final Path place;
    private final long size;

    private SmallDisk(Path place, long size) {
        this.place = place;
        this.size = size;
    }

    /** Makes one in a directory that there is not yet; the test is not for those who may not. */
    static SmallDisk at(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString()) == 0,
                "only root may mount a disk; FullDiskTest shows a store that meets a limit");
        return new SmallDisk(place, (long) megabytes << 20);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    /** Takes as much as there is room for. */
    void fill() throws IOException {
        try (var out = Files.newOutputStream(ballast())) {
            byte[] piece = new byte[PIECE];
            for (long written = 0; written < size; written += piece.length) {
                out.write(piece);
            }
        } catch (IOException full) {
            assertThat(Files.size(ballast())).isPositive();
        }
    }

    /** Gives back what {@link #fill} took. */
    void makeRoom() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return place.resolve("ballast");
    }

    @Override
    public void close() {
        try {
            run("umount", "-l", place.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
