package dev.holdfast.server.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.crash.SystemCall.Said;
import dev.holdfast.server.store.crash.SystemCall.Synced;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A killed process proves little about durability, for the system's cache outlives it. Here every write and every sync of
 * a process under load is recorded, and the disk is rebuilt as it might have been had the power failed at any moment.
 */
@Timeout(300)
class PowerCutTest {

    private static final int CUTS = 30;
    private static final long SEED = 20_261_123;
    private static final int PAGES_BETWEEN_CHECKPOINTS = 60;

    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostWhenThePowerFails() throws Exception {
        assumeTrue(tracingWorks(), "needs strace and the right to trace a child");
        List<SystemCall> calls = record();
        int firstWord = firstWord(calls);
        assertThat(calls.stream().filter(call -> call.equals(new Synced("holdfast.db"))))
                .as("checkpoints among the recorded calls")
                .hasSizeGreaterThan(5);

        Random chance = new Random(SEED);
        TreeSet<Integer> cuts = new TreeSet<>();
        while (cuts.size() < CUTS) {
            cuts.add(firstWord + chance.nextInt(calls.size() - firstWord));
        }
        SimulatedDisk disk = new SimulatedDisk();
        Acknowledgements acknowledgements = new Acknowledgements();
        for (int index = 0; index < calls.size(); index++) {
            if (cuts.contains(index)) {
                verify(disk, acknowledgements, index, chance);
            }
            disk.happens(calls.get(index));
            if (calls.get(index) instanceof Said said) {
                said.words().lines().forEach(acknowledgements::read);
            }
        }
        assertThat(acknowledgements.count()).isGreaterThan(300);
    }

    private void verify(SimulatedDisk disk, Acknowledgements acknowledgements, int cut, Random chance)
            throws IOException {
        Path afterwards = Files.createDirectory(directory.resolve("cut-" + cut));
        disk.cutPower("holdfast.db", afterwards, chance);
        try (Store store = SqliteStore.open(SqliteSettings.standard(afterwards))) {
            acknowledgements.verify(store);
        } catch (AssertionError | RuntimeException fault) {
            throw new AssertionError("power cut before call " + cut + ", seed " + SEED, fault);
        }
    }

    private List<SystemCall> record() throws IOException, InterruptedException {
        Path recorded = directory.resolve("calls");
        List<String> program = ChildProcess.appending(directory.resolve("data"), 4, 1, 3, PAGES_BETWEEN_CHECKPOINTS);
        Process child =
                ChildProcess.start(SystemCallTrace.recording(program, recorded), directory.resolve("child.log"));
        try (BufferedReader output = child.inputReader()) {
            output.lines().forEach(line -> {});
        } finally {
            child.waitFor();
        }
        return SystemCallTrace.read(recorded);
    }

    private static int firstWord(List<SystemCall> calls) {
        for (int index = 0; index < calls.size(); index++) {
            if (calls.get(index) instanceof Said) {
                return index;
            }
        }
        throw new AssertionError("the program has said nothing");
    }

    private boolean tracingWorks() throws InterruptedException {
        try {
            List<String> nothing = SystemCallTrace.recording(List.of("true"), directory.resolve("try"));
            return ChildProcess.start(nothing, directory.resolve("try.log")).waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
