package dev.holdfast.server.cli;

import dev.holdfast.server.benchmarks.BenchCommand;
import dev.holdfast.server.certificates.CertifyCommand;
import dev.holdfast.server.cli.admin.KeysCommand;
import dev.holdfast.server.cli.admin.TenantsCommand;
import dev.holdfast.server.cli.store.StoreCommand;
import dev.holdfast.server.reference.ReferenceCheckCommand;
import dev.holdfast.server.scenarios.ScenarioCommand;
import dev.holdfast.server.scenarios.check.ScenariosCheck;
import dev.holdfast.server.sessions.SessionCommand;
import dev.holdfast.server.strategies.StrategiesCommand;
import dev.holdfast.server.tournaments.ReportCommand;
import dev.holdfast.server.tournaments.TournamentCommand;
import dev.holdfast.server.verification.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code holdfast}; alone it prints its help. */
@Command(
        name = "holdfast",
        description = "A negotiation engine for the side that must be able to say no.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            Serve.class,
            Settings.class,
            TenantsCommand.class,
            KeysCommand.class,
            StoreCommand.class,
            VerifyCommand.class,
            DemoCommand.class,
            StrategiesCommand.class,
            SessionCommand.class,
            TournamentCommand.class,
            ReportCommand.class,
            ScenarioCommand.class,
            ScenariosCheck.class,
            ReferenceCheckCommand.class,
            BenchCommand.class,
            CertifyCommand.class,
            HelpCommand.class
        })
public final class Holdfast implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs the command line and ends the process with the command's exit code. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Holdfast()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
