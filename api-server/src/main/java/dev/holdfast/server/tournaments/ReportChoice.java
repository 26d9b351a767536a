package dev.holdfast.server.tournaments;

import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Option;

/** Which sessions a leaderboard is of, when it is not of all. */
final class ReportChoice {

    @Option(
            names = "--only",
            paramLabel = "STRATEGY",
            split = ",",
            description = "Counts only sessions of these strategies among themselves; needs --out, and writes no page.")
    private List<String> strategies = List.of();

    @Option(
            names = "--on",
            paramLabel = "SCENARIO",
            split = ",",
            description = "Counts only sessions on these scenarios; needs --out, and writes no page.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIRECTORY",
            description = "Where the leaderboard of the chosen sessions goes.")
    private Optional<Path> out = Optional.empty();

    boolean isEverything() {
        return strategies.isEmpty() && scenarios.isEmpty() && out.isEmpty();
    }

    Optional<Path> out() {
        return out;
    }

    /** The sessions that are chosen, walked through whenever they are asked for. */
    Iterable<SessionRow> among(Iterable<SessionRow> rows) {
        return () -> StreamSupport.stream(rows.spliterator(), false)
                .filter(this::isChosen)
                .iterator();
    }

    private boolean isChosen(SessionRow row) {
        return (strategies.isEmpty()
                        || row.seats().stream().map(RowSeat::strategy).allMatch(strategies::contains))
                && (scenarios.isEmpty() || scenarios.contains(row.scenario()));
    }

    /** A name among those that are asked for that is in no session. */
    Optional<String> unknown(Iterable<SessionRow> rows) {
        Set<String> known = new HashSet<>();
        rows.forEach(row -> {
            known.add(row.scenario());
            row.seats().forEach(seat -> known.add(seat.strategy()));
        });
        return Stream.of(strategies, scenarios)
                .flatMap(List::stream)
                .filter(name -> !known.contains(name))
                .findFirst();
    }
}
