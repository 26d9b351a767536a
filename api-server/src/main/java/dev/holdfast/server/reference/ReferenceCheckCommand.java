package dev.holdfast.server.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.reference.recording.ReferenceFile;
import dev.holdfast.server.reference.recording.ReferenceMistake;
import dev.holdfast.server.workbench.PluginsDirectory;
import dev.holdfast.server.workbench.Workbench;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast reference-check}: plays recorded sessions of NegMAS again and says what is different. */
@Command(
        name = "reference-check",
        description =
                "Plays recorded sessions again in the lab and compares them: agreement, step, utilities and offers. "
                        + "Ends with 0 if all are identical.",
        mixinStandardHelpOptions = true)
public final class ReferenceCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A JSON file with recorded sessions under \"cases\".")
    private Path file;

    @Mixin
    private PluginsDirectory plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Workbench workbench = plugins.open()) {
            PartMaker parts = new PartMaker(workbench.registry(), new DirectCaller(workbench.registry()));
            return print(new ReferenceCheck(new Replayer(parts)).check(ReferenceFile.read(file)));
        } catch (StartFailure failure) {
            return fail(failure.getMessage());
        } catch (JsonProcessingException notJson) {
            return fail(file + " is no JSON: " + JsonFile.words(notJson));
        } catch (IOException | ReferenceMistake unreadable) {
            return fail("cannot read " + file + ": " + unreadable.getMessage());
        }
    }

    private int fail(String message) {
        spec.commandLine().getErr().println(message);
        return ExitCode.SOFTWARE;
    }

    private int print(List<Verdict> verdicts) {
        PrintWriter out = spec.commandLine().getOut();
        for (Verdict verdict : verdicts) {
            verdict.differences().forEach(difference -> out.println(verdict.id() + ": " + difference));
            if (!verdict.remark().isEmpty()) {
                out.println(verdict.id() + ": " + verdict.remark());
            }
        }
        long identical = verdicts.stream().filter(Verdict::isIdentical).count();
        long different = verdicts.size() - identical;
        if (verdicts.isEmpty()) {
            spec.commandLine().getErr().println(file + " holds no session to compare with.");
        }
        out.println(identical + " identical, " + different + " differ");
        out.flush();
        return different == 0 && identical > 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
