package dev.holdfast.server.verification;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.security.signing.NotGenuine;
import dev.holdfast.server.security.signing.PublicKeys;
import dev.holdfast.server.security.signing.SignedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast verify}. */
@Command(
        name = "verify",
        description =
                "Tells whether a receipt or a public record is genuine, and what it says; ends with 1 if it is not.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    private static final Set<String> TYPES = Set.of("holdfast-receipt", "holdfast-record");

    @Parameters(paramLabel = "RECEIPT", description = "The file, as the server has answered.")
    private Path receipt = Path.of("");

    @Option(
            names = "--jwks",
            paramLabel = "FILE|URL",
            description =
                    "The keys of the server, from its /.well-known/jwks.json (default: jwks.json beside the receipt).")
    private Optional<String> jwks = Optional.empty();

    @Option(names = "--log", paramLabel = "FILE", description = "A log to compare with the receipt.")
    private Optional<Path> log = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            SignedText signed = SignedText.verify(text(), PublicKeys.read(KeySource.read(keys())));
            if (!TYPES.contains(signed.type())) {
                throw new NotGenuine("it is neither a receipt nor a public record, but " + signed.type());
            }
            JsonNode claims = JsonFile.parse(signed.text());
            if (log.isPresent()) {
                JsonFile.read(log.get(), LogFile.class).verify(claims);
            }
            out.println("VALID: signed with key " + signed.key());
            ClaimLines.of(claims).forEach(out::println);
            log.ifPresent(file -> out.println("  The log " + file + " is the one that was signed."));
            out.flush();
            return ExitCode.OK;
        } catch (NotGenuine wrong) {
            out.println("INVALID: " + wrong.getMessage() + ".");
            out.flush();
            return ExitCode.SOFTWARE;
        } catch (IOException unreadable) {
            spec.commandLine().getErr().println("Nothing was verified: " + unreadable.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    /** An editor may have ended the line; nothing else may have been added. */
    private String text() throws IOException {
        String text = KeySource.text(receipt);
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private String keys() {
        return jwks.orElseGet(() -> receipt.resolveSibling("jwks.json").toString());
    }
}
