package dev.holdfast.server.store.crash;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.server.store.crash.SystemCall.Said;
import dev.holdfast.server.store.crash.SystemCall.Synced;
import dev.holdfast.server.store.crash.SystemCall.Truncated;
import dev.holdfast.server.store.crash.SystemCall.Unlinked;
import dev.holdfast.server.store.crash.SystemCall.Written;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what strace has recorded. A write counts when it begins, a sync when it has returned. */
final class SystemCallTrace {

    /** More than a page, the largest thing that SQLite writes at once. */
    private static final int LONGEST_WRITE = 70_000;

    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)");
    private static final Pattern DESCRIPTOR = Pattern.compile("(\\d+)<([^>]*)>(.*)");
    private static final Pattern CONTENT = Pattern.compile(", \"((?:\\\\x[0-9a-f]{2})*)\", (\\d+)(?:, (\\d+))?.*");
    private static final Pattern NAME = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\".*");
    private static final Pattern LENGTH = Pattern.compile(", (\\d+).*");

    private final Map<String, String> syncing = new HashMap<>();

    private SystemCallTrace() {}

    /** The command that runs another one and records what it asks of the system. */
    static List<String> recording(List<String> command, Path to) {
        List<String> traced = new ArrayList<>(List.of("strace", "-f", "-qq", "-y", "-xx", "-s", "" + LONGEST_WRITE));
        traced.addAll(List.of("-e", "trace=write,pwrite64,ftruncate,unlink,fsync,fdatasync", "-e", "signal=none"));
        traced.addAll(List.of("-o", to.toString()));
        traced.addAll(command);
        return traced;
    }

    static List<SystemCall> read(Path recorded) throws IOException {
        SystemCallTrace trace = new SystemCallTrace();
        List<SystemCall> calls = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(recorded, ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                trace.call(line.substring(0, space), line.substring(space).strip())
                        .ifPresent(calls::add);
            }
        }
        return calls;
    }

    private Optional<SystemCall> call(String thread, String text) {
        if (text.startsWith("<... ")) {
            // Only syncs wait for their end.
            return Optional.ofNullable(syncing.remove(thread)).map(Synced::new);
        }
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return Optional.empty();
        }
        String arguments = call.group(2);
        return switch (call.group(1)) {
            case "fsync", "fdatasync" -> sync(thread, arguments);
            case "write", "pwrite64" -> write(arguments);
            case "ftruncate" -> truncate(arguments);
            case "unlink" -> unlink(arguments);
            default -> Optional.empty();
        };
    }

    private Optional<SystemCall> sync(String thread, String arguments) {
        Matcher descriptor = matched(DESCRIPTOR, arguments);
        if (arguments.contains("<unfinished")) {
            syncing.put(thread, name(descriptor.group(2)));
            return Optional.empty();
        }
        return Optional.of(new Synced(name(descriptor.group(2))));
    }

    private static Optional<SystemCall> write(String arguments) {
        Matcher descriptor = matched(DESCRIPTOR, arguments);
        Matcher content = matched(CONTENT, descriptor.group(3));
        byte[] bytes = bytes(content.group(1));
        if (content.group(3) != null) {
            return Optional.of(new Written(name(descriptor.group(2)), Long.parseLong(content.group(3)), bytes));
        }
        return descriptor.group(1).equals("1") ? Optional.of(new Said(new String(bytes, UTF_8))) : Optional.empty();
    }

    private static Optional<SystemCall> truncate(String arguments) {
        Matcher descriptor = matched(DESCRIPTOR, arguments);
        long length = Long.parseLong(matched(LENGTH, descriptor.group(3)).group(1));
        return Optional.of(new Truncated(name(descriptor.group(2)), length));
    }

    private static Optional<SystemCall> unlink(String arguments) {
        return Optional.of(new Unlinked(name(matched(NAME, arguments).group(1))));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not understood: " + text.substring(0, Math.min(200, text.length())));
        }
        return matcher;
    }

    private static String name(String escapedPath) {
        String path = new String(bytes(escapedPath), UTF_8);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static byte[] bytes(String escaped) {
        byte[] bytes = new byte[escaped.length() / 4];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Integer.parseInt(escaped, index * 4 + 2, index * 4 + 4, 16);
        }
        return bytes;
    }
}
