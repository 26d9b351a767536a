package dev.holdfast.server.certificates.worker;

import dev.holdfast.engine.host.LoadReport;
import dev.holdfast.engine.host.PluginLoader;
import dev.holdfast.engine.host.PluginProblem;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.TimeLimitedCaller;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.lab.certificate.Certificate;
import dev.holdfast.lab.certificate.Certifier;
import dev.holdfast.lab.leak.Effort;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.server.certificates.form.CertificateForm;
import dev.holdfast.server.lifecycle.Lookout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What happens in the measuring process. */
public final class Worker {

    private static final Effort QUICK = new Effort(20, 100, 60, 20);
    private static final Duration SESSION = Duration.ofSeconds(10);
    private static final Duration MOVE = Duration.ofSeconds(3);
    private static final int PATIENCE_WITH_THREADS = 20;

    /** Of a strategy's own, beside those with which the plugin host calls it. */
    private static final int MOST_THREADS = 16;

    private final CertificationOrder order;
    private final Mailbox mailbox;
    private final SystemGauge gauge = new SystemGauge();

    /**
     * A worker who reports into a directory. Standard input begins with the secret that makes it a report, and lasts as long
     * as there is somebody who waits for it.
     */
    public Worker(CertificationOrder order, Path directory) throws IOException {
        this.order = order;
        Parent parent = Parent.atStandardInput();
        this.mailbox = new Mailbox(directory, parent.line());
        parent.endWithIt();
    }

    /** Certifies the strategy, or says which there are if none is named. */
    public void work() throws IOException, InterruptedException {
        mailbox.progress("loading");
        int threads = gauge.threads();
        try (LoadReport report = PluginLoader.loadAlone(order.plugin())) {
            mailbox.report(order.strategy().isPresent() ? certify(report, threads) : inventory(report));
        }
    }

    private static Inventory inventory(LoadReport report) {
        String plugin =
                report.plugins().isEmpty() ? "" : report.plugins().get(0).name();
        return new Inventory(
                plugin,
                report.registry().strategies().stream().map(Registered::name).toList(),
                report.problems().stream().map(PluginProblem::line).toList());
    }

    private CertificateForm certify(LoadReport report, int threadsBefore) throws InterruptedException {
        PluginRegistry registry = report.registry();
        PartChoice strategy = PartChoice.named(order.strategy().orElseThrow());
        List<PartChoice> guards = registry.guards().stream()
                .map(Registered::name)
                .map(PartChoice::named)
                .toList();
        String plugin = report.plugins().get(0).name();
        Certificate certificate;
        Lookout lookout = Lookout.endIn(() -> isCrowded(threadsBefore), () -> reportCrowd(plugin));
        try (TimeLimitedCaller caller = new TimeLimitedCaller(registry, SESSION)) {
            Effort effort = order.quick() ? QUICK : Effort.FULL;
            Certifier certifier = new Certifier(order.seed(), effort, MOVE, gauge, mailbox::progress);
            certificate = certifier.certify(plugin, Lineup.of(registry, caller, strategy, guards));
        }
        lookout.relieve();
        CertificateForm form = CertificateForm.of(certificate);
        int left = threadsLeft(threadsBefore);
        return left == 0
                ? form
                : form.failing("no threads", "It left " + left + " threads running that it had started.");
    }

    private boolean isCrowded(int before) {
        int most = before + MOST_THREADS + Math.max(8, 4 * Runtime.getRuntime().availableProcessors());
        return gauge.allThreads() > most && gauge.threads() > most;
    }

    private void reportCrowd(String plugin) {
        String finding = "It started more than " + MOST_THREADS + " threads that go on running: measured no further.";
        try {
            mailbox.report(CertificateForm.of(
                            Certificate.ofFault(plugin, order.strategy().orElseThrow(), finding))
                    .failing("no threads", finding));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Those of the plugin host end when they are told to, which takes a moment. */
    private int threadsLeft(int before) {
        int left = gauge.threads() - before;
        for (int wait = 0; wait < PATIENCE_WITH_THREADS && left > 0; wait++) {
            Pause.aMoment();
            left = gauge.threads() - before;
        }
        return Math.max(0, left);
    }
}
