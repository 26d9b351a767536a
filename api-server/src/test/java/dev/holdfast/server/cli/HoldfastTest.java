package dev.holdfast.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HoldfastTest {
    private final StringWriter output = new StringWriter();
    private final CommandLine holdfast = new CommandLine(new Holdfast()).setOut(new PrintWriter(output));

    @Test
    void aloneItPrintsItsHelp() {
        assertThat(holdfast.execute()).isZero();
        assertThat(output.toString()).startsWith("Usage: holdfast");
    }

    @Test
    void itTellsItsVersionAndTheJavaThatRunsIt() {
        assertThat(holdfast.execute("--version")).isZero();
        assertThat(output.toString()).contains("Holdfast ").contains("Java " + Runtime.version());
    }

    @Test
    void anUnknownOptionIsAnError() {
        assertThat(holdfast.setErr(new PrintWriter(new StringWriter())).execute("--surprise"))
                .isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
