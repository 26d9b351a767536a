package dev.holdfast.server.proof.load.mix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server takes, in MB of a million bytes.
 *
 * @param heap what is in use after a collection of all garbage
 * @param resident what the process has of the machine's memory, garbage and all
 */
record Memory(double heap, double resident) {

    /** The last line of the histogram of what lives, for which all garbage is collected first: objects, bytes. */
    private static final Pattern HEAP = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    static Memory of(long process) throws IOException, InterruptedException {
        double heap = number(HEAP, command(process, "GC.class_histogram")) / 1e6;
        String status = Files.readString(Path.of("/proc", String.valueOf(process), "status"));
        return new Memory(heap, number(RESIDENT, status) * 1_024 / 1e6);
    }

    private static long number(Pattern pattern, String text) throws IOException {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("no " + pattern + " in " + text);
        }
        return Long.parseLong(found.group(1));
    }

    private static String command(long process, String command) throws IOException, InterruptedException {
        String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(List.of(program, String.valueOf(process), command))
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), UTF_8);
        if (!asked.waitFor(30, TimeUnit.SECONDS) || asked.exitValue() != 0) {
            throw new IOException(answer);
        }
        return answer;
    }
}
