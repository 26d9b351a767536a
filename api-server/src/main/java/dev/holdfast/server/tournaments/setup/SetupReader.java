package dev.holdfast.server.tournaments.setup;

import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.ScenarioFiles;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.tournament.plan.Pairing;
import dev.holdfast.lab.tournament.plan.Timetable;
import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.server.workbench.UsualTerms;
import dev.holdfast.server.workbench.Workbench;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a tournament of what was given, or names everything that is wrong with it. */
public final class SetupReader {

    private static final int MOST_ROUNDS = 10_000_000;
    private static final int MOST_REPETITIONS = 1_000_000;

    private final PluginRegistry registry;
    private final ScenarioFiles files;

    /** Reads with the plugins of a workbench. */
    public SetupReader(Workbench workbench) {
        this(workbench.registry());
    }

    SetupReader(PluginRegistry registry) {
        this.registry = registry;
        this.files = new ScenarioFiles(registry, new DirectCaller(registry));
    }

    /**
     * Reads a draft.
     *
     * @param between the profiles at the tables of scenarios for which the draft names none; empty for the first two
     * @throws SetupMistakes naming everything that is wrong
     */
    public Setup read(Draft draft, Optional<List<String>> between) throws SetupMistakes {
        Mistakes mistakes = draft.mistakes();
        draft.get("format").flatMap(given -> given.text(mistakes)).ifPresent(format -> {
            if (!format.equals(TournamentJson.FORMAT)) {
                mistakes.add(
                        "format", "\"" + format + "\" is not known.", "This is \"" + TournamentJson.FORMAT + "\".");
            }
        });
        long seed = draft.value("seed", given -> given.whole(Long.MIN_VALUE, Long.MAX_VALUE, mistakes), 1L);
        Limits limits = limits(draft);
        DeadlinesReader deadlines = new DeadlinesReader(mistakes);
        draft.get("deadlines").ifPresent(deadlines::read);
        long repetitions = draft.value("repetitions", given -> given.whole(1, MOST_REPETITIONS, mistakes), 1L);
        Duration patience = draft.value("patience", given -> given.duration(mistakes), UsualTerms.PATIENCE);
        boolean selfPlay = draft.value("selfPlay", given -> given.truth(mistakes), true);
        boolean everySeat = draft.value("everySeat", given -> given.truth(mistakes), true);
        boolean discount = draft.value("discount", given -> given.truth(mistakes), true);
        boolean traces = draft.value("traces", given -> given.truth(mistakes), false);
        StrategiesReader strategies = strategies(draft);
        ScenariosReader scenarios = new ScenariosReader(files, draft, between);
        draft.get("scenarios")
                .ifPresentOrElse(
                        scenarios::read,
                        () -> mistakes.add(
                                "scenarios", "are missing.", "Give --scenarios PATH, or \"scenarios\" in the file."));
        deadlines.requireSeats(scenarios.scenarios());
        mistakes.throwIfAny();
        TournamentJson description = new TournamentJson(
                TournamentJson.FORMAT,
                seed,
                limits.rounds(),
                limits.time().map(Duration::toString),
                deadlines.described(),
                patience.toString(),
                (int) repetitions,
                selfPlay,
                everySeat,
                discount,
                traces,
                strategies.described(),
                scenarios.described());
        return new Setup(
                description,
                plan(
                        description,
                        deadlines.timetable(limits),
                        new Pairing(selfPlay, everySeat),
                        strategies,
                        scenarios,
                        mistakes),
                patience,
                scenarios.skipped());
    }

    private static Limits limits(Draft draft) {
        Mistakes mistakes = draft.mistakes();
        Optional<Duration> time = draft.get("time").flatMap(given -> given.duration(mistakes));
        Optional<Long> rounds = draft.get("rounds").flatMap(given -> given.whole(1, MOST_ROUNDS, mistakes));
        return UsualTerms.limits(
                rounds.map(given -> OptionalInt.of(given.intValue())).orElse(OptionalInt.empty()), time);
    }

    private StrategiesReader strategies(Draft draft) {
        StrategiesReader strategies =
                new StrategiesReader(registry, new PartMaker(registry, new DirectCaller(registry)), draft.mistakes());
        draft.get("strategies").ifPresentOrElse(strategies::read, () -> draft.mistakes()
                .add("strategies", "are missing.", "Give --strategies NAME,NAME, or \"strategies\" in the file."));
        return strategies;
    }

    private static TournamentPlan plan(
            TournamentJson description,
            Timetable timetable,
            Pairing pairing,
            StrategiesReader strategies,
            ScenariosReader scenarios,
            Mistakes mistakes)
            throws SetupMistakes {
        try {
            return new TournamentPlan(
                    description.seed(),
                    timetable,
                    description.repetitions(),
                    pairing,
                    strategies.entrants(),
                    scenarios.scenarios());
        } catch (IllegalArgumentException impossible) {
            mistakes.add("tournament", impossible.getMessage() + ".");
            mistakes.throwIfAny();
            throw impossible;
        }
    }
}
