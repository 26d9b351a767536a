package dev.holdfast.server.certificates.worker;

import dev.holdfast.lab.certificate.Certificate;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.certificates.form.CertificateForm;
import dev.holdfast.server.cli.Holdfast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts measuring processes, and ends them when they do not report. */
public final class WorkerProcess {

    private static final Duration LOADING = Duration.ofSeconds(60);
    private static final long GLANCE_MILLISECONDS = 100;

    /** How Java ends when it was told to give up without memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int MEGABYTES = 1024;

    private final String classPath;
    private final Duration limit;
    private final Consumer<String> progress;

    /**
     * Prepares to start processes.
     *
     * @param classPath ours
     * @param limit how long one may take
     * @param progress is told what comes next, line by line
     */
    public WorkerProcess(String classPath, Duration limit, Consumer<String> progress) {
        this.classPath = classPath;
        this.limit = limit;
        this.progress = progress;
    }

    /**
     * The names of the strategies that are to be certified.
     *
     * @throws StartFailure when the plugin cannot be loaded, saying all that is wrong, or has no such strategy
     */
    public List<String> strategies(CertificationOrder order) throws IOException {
        CertificationOrder all = new CertificationOrder(order.plugin(), Optional.empty(), order.seed(), order.quick());
        Reported<Inventory> reported = run(all, LOADING, Inventory.class, "");
        Inventory inventory = reported.report()
                .orElseThrow(() -> new StartFailure(
                        "The plugin cannot be loaded: while it was being loaded, it " + reported.fault() + "."));
        if (!inventory.problems().isEmpty()) {
            throw new StartFailure("The plugin cannot be loaded:\n  " + String.join("\n  ", inventory.problems()));
        }
        if (inventory.strategies().isEmpty()) {
            throw new StartFailure(
                    "The plugin \"" + inventory.plugin() + "\" has no strategies, so there is nothing to certify.");
        }
        Optional<String> wanted = order.strategy();
        if (wanted.isPresent() && !inventory.strategies().contains(wanted.get())) {
            throw new StartFailure("The plugin \"" + inventory.plugin() + "\" has no strategy \"" + wanted.get()
                    + "\"; it has " + String.join(", ", inventory.strategies()) + ".");
        }
        return wanted.map(List::of).orElse(inventory.strategies());
    }

    /** Certifies one strategy, whatever it does. */
    public CertificateForm certify(CertificationOrder order) throws IOException {
        String strategy = order.strategy().orElseThrow();
        Reported<CertificateForm> reported = run(order, limit, CertificateForm.class, strategy + ": ");
        return reported.report()
                .orElseGet(() -> CertificateForm.of(Certificate.ofFault(
                        order.plugin().getFileName().toString(),
                        strategy,
                        "It " + reported.fault() + ", during: " + reported.during() + ".")));
    }

    private record Reported<T>(Optional<T> report, String fault, String during) {}

    private <T> Reported<T> run(CertificationOrder order, Duration patience, Class<T> type, String prefix)
            throws IOException {
        Mailbox mailbox = new Mailbox(Files.createTempDirectory("holdfast-certify"));
        try {
            Process process = new ProcessBuilder(command(order, mailbox.directory()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                boolean ended = watch(process, mailbox, patience, prefix);
                String fault = ended
                        ? ending(process.exitValue())
                        : "did not come to an end within " + patience.toSeconds() + " s";
                return new Reported<>(mailbox.report(type), fault, mailbox.progress());
            } finally {
                process.destroyForcibly();
                process.waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The command was interrupted.");
        } finally {
            mailbox.clear();
        }
    }

    /** Waits for the end, or for the report: what lives on after it is ended. */
    private boolean watch(Process process, Mailbox mailbox, Duration patience, String prefix)
            throws InterruptedException {
        String told = "";
        for (long waited = 0; waited < patience.toMillis(); waited += GLANCE_MILLISECONDS) {
            boolean ended = process.waitFor(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
            String now = mailbox.progress();
            if (!now.isEmpty() && !now.equals(told) && !prefix.isEmpty()) {
                progress.accept(prefix + now);
                told = now;
            }
            if (ended) {
                return true;
            }
            if (mailbox.hasReport()) {
                return false;
            }
        }
        return false;
    }

    private static String ending(int code) {
        return code == OUT_OF_MEMORY
                ? "ended the process for want of memory (" + MEGABYTES + " MB), or with System.exit(3)"
                : "ended the process with code " + code + ", as System.exit does, before there was a report";
    }

    private List<String> command(CertificationOrder order, Path directory) {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx" + MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                Holdfast.class.getName(),
                "certify",
                order.plugin().toString(),
                "--worker",
                directory.toString(),
                "--seed",
                Long.toString(order.seed())));
        order.strategy().ifPresent(name -> command.addAll(List.of("--strategy", name)));
        if (order.quick()) {
            command.add("--quick");
        }
        return command;
    }
}
