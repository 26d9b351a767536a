package dev.holdfast.server.certificates;

import dev.holdfast.server.StartFailure;
import dev.holdfast.server.certificates.form.CertificateForm;
import dev.holdfast.server.certificates.form.CertificatesForm;
import dev.holdfast.server.certificates.page.CertificatePage;
import dev.holdfast.server.certificates.page.CertificateText;
import dev.holdfast.server.certificates.worker.CertificationOrder;
import dev.holdfast.server.certificates.worker.Worker;
import dev.holdfast.server.certificates.worker.WorkerProcess;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.workbench.TargetFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast certify}: measures the strategies of a plugin, each in a process of its own. */
@Command(
        name = "certify",
        description = {
            "Measures the strategies of a plugin: whether they fail or cross the floor against opponents that mean no good,",
            "break finals, give the same advice when rebuilt, what a move costs, and how closely attackers estimate the",
            "walk-away point from what they see."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {
            "0:All strategies that were measured pass.",
            "1:Nothing could be measured, or the results not be written: the plugin cannot be loaded, for example.",
            "2:The command was used wrongly.",
            "3:A strategy does not pass, or its certificate is void."
        })
public final class CertifyCommand implements Callable<Integer> {

    private static final int NOT_PASSED = 3;

    @Parameters(
            paramLabel = "PLUGIN",
            description = "The plugin's jar, or its directory with the libraries that it needs.")
    private Path plugin;

    @Option(names = "--strategy", paramLabel = "NAME", description = "Only this strategy.")
    private Optional<String> strategy = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the certificates as JSON, too.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", description = "Writes the certificates as a page, too.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1", description = "The source of all chance (1).")
    private long seed;

    @Option(names = "--quick", description = "Plays fewer negotiations, for a first impression.")
    private boolean quick;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long a strategy may take until it is given up (300).")
    private int limit;

    @Option(names = "--worker", hidden = true)
    private Optional<Path> worker = Optional.empty();

    @Option(names = "--class-path", hidden = true, defaultValue = "${sys:java.class.path}")
    private String classPath;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (worker.isPresent()) {
            new Worker(new CertificationOrder(plugin, strategy, seed, quick), worker.get()).work();
            return ExitCode.OK;
        }
        try {
            return certify();
        } catch (StartFailure failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private int certify() throws IOException {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1 second");
        }
        if (!Files.exists(plugin)) {
            throw new StartFailure("There is no plugin " + plugin + ".");
        }
        // measuring takes minutes: what cannot be written is said before
        json.ifPresent(TargetFile::check);
        html.ifPresent(TargetFile::check);
        WorkerProcess process = new WorkerProcess(
                classPath,
                spec.root().userObject().getClass().getName(),
                Duration.ofSeconds(limit),
                line -> spec.commandLine().getErr().println(line));
        CertificationOrder order = new CertificationOrder(plugin.toAbsolutePath(), strategy, seed, quick);
        List<String> names = process.strategies(order);
        List<CertificateForm> certificates = new ArrayList<>();
        PrintWriter out = spec.commandLine().getOut();
        for (String name : names) {
            CertificateForm certificate = process.certify(order.of(name));
            certificates.add(certificate);
            out.println(CertificateText.of(certificate));
            out.flush();
        }
        long passed = certificates.stream().filter(CertificateForm::passed).count();
        out.println(passed + " of " + certificates.size() + " passed");
        out.flush();
        write(certificates);
        return passed == certificates.size() ? ExitCode.OK : NOT_PASSED;
    }

    private void write(List<CertificateForm> certificates) {
        try {
            if (json.isPresent()) {
                JsonFile.write(json.get(), new CertificatesForm(CertificatesForm.FORMAT, seed, quick, certificates));
            }
            if (html.isPresent()) {
                Files.writeString(html.get(), CertificatePage.of(certificates));
            }
        } catch (IOException unwritable) {
            throw new StartFailure("The certificates cannot be written: " + unwritable.getMessage() + ".");
        }
    }
}
