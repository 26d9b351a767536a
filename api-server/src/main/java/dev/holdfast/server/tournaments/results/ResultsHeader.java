package dev.holdfast.server.tournaments.results;

import dev.holdfast.server.tournaments.setup.TournamentJson;
import dev.holdfast.server.tournaments.setup.TournamentJson.EntrantJson;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands before the rows in {@code results.json}. It names no paths, so that it is the same on every machine. */
final class ResultsHeader {

    private static final String FORMAT = "holdfast-tournament-results/1";

    private ResultsHeader() {}

    private record Played(
            long seed,
            OptionalInt rounds,
            Optional<String> time,
            List<String> deadlines,
            String patience,
            int repetitions,
            boolean selfPlay,
            boolean everySeat,
            boolean discount,
            List<EntrantJson> strategies,
            List<On> scenarios) {}

    private record On(String name, List<String> parties, String digest) {}

    static String of(TournamentJson tournament) {
        Played played = new Played(
                tournament.seed(),
                tournament.rounds(),
                tournament.time(),
                tournament.deadlines(),
                tournament.patience(),
                tournament.repetitions(),
                tournament.selfPlay(),
                tournament.everySeat(),
                tournament.discount(),
                tournament.strategies(),
                tournament.scenarios().stream()
                        .map(scenario -> new On(scenario.name(), scenario.parties(), scenario.digest()))
                        .toList());
        return "{\n\"format\":\"" + FORMAT + "\",\n\"tournament\":" + LineMaker.json(played) + ",\n\"sessions\":[";
    }
}
