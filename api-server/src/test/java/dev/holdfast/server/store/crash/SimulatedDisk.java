package dev.holdfast.server.store.crash;

import dev.holdfast.server.store.crash.SystemCall.Said;
import dev.holdfast.server.store.crash.SystemCall.Synced;
import dev.holdfast.server.store.crash.SystemCall.Truncated;
import dev.holdfast.server.store.crash.SystemCall.Unlinked;
import dev.holdfast.server.store.crash.SystemCall.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A disk with a cache that forgets: what was written since a file's last sync survives a power cut in part, sector by
 * sector, or not at all. That a file exists or is gone is taken as durable at once.
 */
final class SimulatedDisk {

    private static final int SECTOR = 512;

    private static final class File {
        private byte[] durable = new byte[0];
        private final List<SystemCall> cached = new ArrayList<>();
    }

    private final Map<String, File> files = new HashMap<>();

    void happens(SystemCall call) {
        if (call instanceof Written written) {
            file(written.file()).cached.add(call);
        } else if (call instanceof Truncated truncated) {
            file(truncated.file()).cached.add(call);
        } else if (call instanceof Unlinked unlinked) {
            files.remove(unlinked.file());
        } else if (call instanceof Synced synced) {
            File file = file(synced.file());
            file.cached.forEach(each -> file.durable = apply(file.durable, each));
            file.cached.clear();
        } else if (!(call instanceof Said)) {
            throw new IllegalArgumentException("unknown: " + call);
        }
    }

    /** Writes the files of this name and its companions as they might be after a power cut now. */
    void cutPower(String prefix, Path directory, Random chance) throws IOException {
        for (Map.Entry<String, File> entry : files.entrySet()) {
            if (entry.getKey().startsWith(prefix)) {
                Files.write(directory.resolve(entry.getKey()), afterPowerCut(entry.getValue(), chance));
            }
        }
    }

    private File file(String name) {
        return files.computeIfAbsent(name, unknown -> new File());
    }

    /** A third of the cuts lose the whole cache, a third only parts of it, a third nothing. */
    private static byte[] afterPowerCut(File file, Random chance) {
        int kind = chance.nextInt(3);
        byte[] content = file.durable;
        for (SystemCall call : file.cached) {
            if (kind == 1 && call instanceof Written written) {
                content = applySomeSectors(content, written, chance);
            } else if (kind == 2 || (kind == 1 && chance.nextBoolean())) {
                content = apply(content, call);
            }
        }
        return content;
    }

    private static byte[] applySomeSectors(byte[] content, Written written, Random chance) {
        byte[] changed = content;
        for (int from = 0; from < written.bytes().length; from += SECTOR) {
            if (chance.nextBoolean()) {
                int to = Math.min(from + SECTOR, written.bytes().length);
                byte[] part = Arrays.copyOfRange(written.bytes(), from, to);
                changed = apply(changed, new Written(written.file(), written.offset() + from, part));
            }
        }
        return changed;
    }

    private static byte[] apply(byte[] content, SystemCall call) {
        if (call instanceof Truncated truncated) {
            return Arrays.copyOf(content, Math.toIntExact(truncated.length()));
        }
        Written written = (Written) call;
        int end = Math.toIntExact(written.offset() + written.bytes().length);
        byte[] changed = end > content.length ? Arrays.copyOf(content, end) : content.clone();
        System.arraycopy(written.bytes(), 0, changed, Math.toIntExact(written.offset()), written.bytes().length);
        return changed;
    }
}
