package dev.holdfast.server.sessions;

import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.settings.SettingProblem;
import dev.holdfast.lab.measure.ScenarioFigures;
import dev.holdfast.lab.measure.SessionMeasures;
import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.WatchedSessions;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.drawing.OfferPlane;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.lifecycle.Interruption;
import dev.holdfast.server.workbench.ChosenStrategy;
import dev.holdfast.server.workbench.PluginsDirectory;
import dev.holdfast.server.workbench.TableFlags;
import dev.holdfast.server.workbench.TargetFile;
import dev.holdfast.server.workbench.Workbench;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast session STRATEGY STRATEGY… SCENARIO}. */
@Command(
        name = "session",
        description = "Plays one session between strategies and tells it offer by offer.",
        footer = {
            "",
            "A strategy is a name, or a name with settings: time-dependent:exponent=4,shape=EXPONENTIAL.",
            "The exit code is 1 when a strategy broke down or a file cannot be read, and 2 when the command was used wrongly."
        },
        mixinStandardHelpOptions = true)
public final class SessionCommand implements Callable<Integer> {

    private static final Set<PluginFault.Kind> WRITTEN_WRONGLY =
            Set.of(PluginFault.Kind.MISSING, PluginFault.Kind.INVALID_SETTINGS);

    @Parameters(
            arity = "3..*",
            hideParamSyntax = true,
            paramLabel = "STRATEGY STRATEGY... SCENARIO",
            description = "The strategies in the order in which they move, and the file or folder of the scenario.")
    private List<String> given = new ArrayList<>();

    @Mixin
    private TableFlags table;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = "--trace", paramLabel = "FILE", description = "Writes the offers to a file, as JSON.")
    private Optional<Path> trace = Optional.empty();

    @Option(
            names = "--plot",
            paramLabel = "FILE",
            description = "Draws the offers, the Pareto frontier and the solutions to an .svg file.")
    private Optional<Path> plot = Optional.empty();

    @Mixin
    private PluginsDirectory plugins;

    @Spec
    private CommandSpec spec;

    private Optional<Interruption> interruption = Optional.empty();

    @Override
    public Integer call() {
        try (Workbench workbench = plugins.open()) {
            trace.ifPresent(TargetFile::check);
            plot.ifPresent(TargetFile::check);
            Played played = play(workbench);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(JsonFile.text(SessionJson.of(played)));
            } else {
                new SessionText(played, out).print();
            }
            out.flush();
            if (trace.isPresent()) {
                JsonFile.write(trace.get(), SessionJson.trace(played));
            }
            if (plot.isPresent()) {
                Files.writeString(
                        plot.get(), new OfferPlane(played.talk()).draw().standalone(), StandardCharsets.UTF_8);
            }
            return played.result().fault().isPresent() ? ExitCode.SOFTWARE : ExitCode.OK;
        } catch (PluginFault fault) {
            String message = fault.settingProblems().isEmpty() ? fault.getMessage() : problems(fault);
            return WRITTEN_WRONGLY.contains(fault.kind()) ? usedWrongly(message) : failed(message);
        } catch (IllegalArgumentException wrong) {
            return usedWrongly(String.valueOf(wrong.getMessage()));
        } catch (IOException failure) {
            return failed(TargetFile.words(failure));
        } catch (InvalidScenarioException | StartFailure failure) {
            return failed(String.valueOf(failure.getMessage()));
        } catch (InterruptedException ended) {
            return failed("The process was ended while the session was played.");
        } finally {
            interruption.ifPresent(Interruption::close);
        }
    }

    private int usedWrongly(String message) {
        failed(message);
        return ExitCode.USAGE;
    }

    private int failed(String message) {
        spec.commandLine().getErr().println(message);
        return ExitCode.SOFTWARE;
    }

    private static String problems(PluginFault fault) {
        return fault.settingProblems().stream()
                .map(SettingProblem::message)
                .collect(Collectors.joining("\n  ", fault.part() + ":\n  ", ""));
    }

    private Played play(Workbench workbench)
            throws IOException, InvalidScenarioException, PluginFault, InterruptedException {
        List<ChosenStrategy> strategies = given.subList(0, given.size() - 1).stream()
                .map(ChosenStrategy::of)
                .toList();
        SessionTerms terms = SessionTerms.of(table, strategies.size());
        PartMaker parts = new PartMaker(workbench.registry(), new DirectCaller(workbench.registry()));
        Scenario scenario = parties(workbench.scenarios().read(Path.of(given.get(given.size() - 1))), strategies);
        List<Seat> seats = new ArrayList<>();
        for (int seat = 0; seat < strategies.size(); seat++) {
            Profile profile = scenario.profiles().get(seat);
            Position position = Position.of(profile, terms.timetable().of(seat));
            var maker = parts.strategySource(strategies.get(seat).choice());
            seats.add(new Seat(profile.name(), position, maker::apply));
        }
        Limits limits = terms.timetable().session();
        WatchedSessions watched = new WatchedSessions(terms.patience());
        interruption = Optional.of(Interruption.stoppingFromInside(watched::stop));
        SessionResult result = watched.trace(new AlternatingOffers(seats, limits), terms.seed());
        ScenarioFigures figures = ScenarioFigures.of(
                scenario, seats.stream().map(seat -> seat.position().search()).toList());
        return new Played(
                strategies.stream().map(ChosenStrategy::written).toList(),
                limits,
                terms.seed(),
                figures,
                result,
                SessionMeasures.of(figures, result));
    }

    /** The profiles that are chosen, one for each strategy. */
    private Scenario parties(Scenario scenario, List<ChosenStrategy> strategies) {
        List<String> names = scenario.profiles().stream().map(Profile::name).toList();
        List<String> between = table.between();
        List<String> chosen = between.isEmpty() ? names.subList(0, Math.min(names.size(), strategies.size())) : between;
        if (chosen.size() != strategies.size()) {
            throw new IllegalArgumentException(strategies.size() + " strategies need as many profiles, but there are "
                    + chosen.size() + " (" + String.join(", ", chosen) + "); choose with --between among "
                    + String.join(", ", names));
        }
        return scenario.between(chosen);
    }
}
