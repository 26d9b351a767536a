package dev.holdfast.server.certificates.worker;

import dev.holdfast.lab.certificate.Certificate;
import dev.holdfast.lab.certificate.trial.Quotation;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.certificates.form.CertificateForm;
import dev.holdfast.server.security.SecretSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Starts measuring processes, and ends them when they do not report. */
public final class WorkerProcess {

    private static final Duration LOADING = Duration.ofSeconds(60);
    private static final Duration LEAVING = Duration.ofSeconds(20);
    private static final long GLANCE_MILLISECONDS = 100;

    /** How Java ends when it was told to give up without memory. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int MEGABYTES = 1024;

    private final SecretSource secrets = new SecretSource();
    private final String classPath;
    private final String mainClass;
    private final Duration limit;
    private final Consumer<String> progress;

    /**
     * Prepares to start processes.
     *
     * @param classPath ours
     * @param mainClass the name of the class that knows the command {@code certify}
     * @param limit how long one may take
     * @param progress is told what comes next, line by line
     */
    public WorkerProcess(String classPath, String mainClass, Duration limit, Consumer<String> progress) {
        this.classPath = classPath;
        this.mainClass = mainClass;
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
            throw new StartFailure("The plugin cannot be loaded:\n  "
                    + inventory.problems().stream().map(Quotation::plain).collect(Collectors.joining("\n  ")));
        }
        if (inventory.strategies().isEmpty()) {
            throw new StartFailure("The plugin \"" + Quotation.of(inventory.plugin())
                    + "\" has no strategies, so there is nothing to certify.");
        }
        Optional<String> wanted = order.strategy();
        if (wanted.isPresent() && !inventory.strategies().contains(wanted.get())) {
            throw new StartFailure("The plugin \"" + Quotation.of(inventory.plugin()) + "\" has no strategy \""
                    + wanted.get() + "\"; it has " + Quotation.plain(String.join(", ", inventory.strategies())) + ".");
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
        String secret = secrets.ofProcess().text();
        try (Leavings leavings = Leavings.none()) {
            Mailbox mailbox = leavings.mailbox(secret);
            Process process = leavings.start(new ProcessBuilder(command(order, mailbox.directory()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD));
            tell(process, secret);
            boolean ended = watch(process, mailbox, patience, prefix);
            leavings.check();
            if (ended && process.exitValue() == 0 && mailbox.hasReport()) {
                return new Reported<>(mailbox.report(type), "", "");
            }
            return new Reported<>(
                    Optional.empty(),
                    ended ? ending(process.exitValue(), mailbox) : lasting(mailbox, patience),
                    Quotation.of(mailbox.progress()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The command was interrupted.");
        }
    }

    /** A process that has ended at once is found out by those who wait for it. */
    private static void tell(Process process, String secret) {
        try {
            Parent.tell(process, secret);
        } catch (IOException ended) {
            // there will be no report
        }
    }

    /** Waits for the end; what lives on after its report is given up sooner. */
    private boolean watch(Process process, Mailbox mailbox, Duration patience, String prefix)
            throws InterruptedException {
        String told = "";
        long left = patience.toMillis();
        boolean reported = false;
        while (left > 0) {
            boolean ended = process.waitFor(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
            String now = Quotation.of(mailbox.progress());
            if (!now.isEmpty() && !now.equals(told) && !prefix.isEmpty()) {
                progress.accept(prefix + now);
                told = now;
            }
            if (ended) {
                return true;
            }
            if (!reported && mailbox.hasReport()) {
                reported = true;
                left = Math.min(left, LEAVING.toMillis());
            }
            left -= GLANCE_MILLISECONDS;
        }
        return false;
    }

    private static String lasting(Mailbox mailbox, Duration patience) {
        return mailbox.hasReport()
                ? "kept the process from ending for " + LEAVING.toSeconds() + " s after everything was measured"
                : "did not come to an end within " + patience.toSeconds() + " s";
    }

    private static String ending(int code, Mailbox mailbox) {
        if (code == OUT_OF_MEMORY) {
            return "ended the process for want of memory (" + MEGABYTES + " MB), or with System.exit(3)";
        }
        return "ended the process with code " + code + ", as System.exit does, "
                + (mailbox.hasReport() ? "after everything was measured" : "before there was a report");
    }

    private List<String> command(CertificationOrder order, Path directory) {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx" + MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                mainClass,
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
