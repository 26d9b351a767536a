package dev.holdfast.server.report.sample;

import dev.holdfast.lab.measure.ScenarioFigures;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.drawing.Talk;
import dev.holdfast.server.report.ReportInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sessions as they were, offer by offer, with the figures of their scenarios. */
public final class Replays {

    private final ReportInput input;
    private final Map<String, Optional<ScenarioFigures>> figures = new HashMap<>();
    private final Map<Long, Optional<Talk>> talks = new HashMap<>();

    public Replays(ReportInput input) {
        this.input = input;
    }

    public Optional<Talk> of(SessionRow row) {
        Optional<Talk> known = talks.get(row.index());
        if (known == null) {
            known = figures(row.scenario()).flatMap(found -> input.replay()
                    .apply(row)
                    .filter(result -> !result.trace().isEmpty())
                    .map(result -> talk(found, row, result)));
            talks.put(row.index(), known);
        }
        return known;
    }

    private Talk talk(ScenarioFigures found, SessionRow row, SessionResult result) {
        List<String> parties = row.seats().stream()
                .map(seat -> seat.strategy() + " (" + seat.profile() + ")")
                .toList();
        int rounds = input.limits().rounds().orElse(Math.max(1, result.rounds()));
        return new Talk(found, parties, rounds, result);
    }

    /** The figures of a scenario; empty when it is not among those of the report. */
    public Optional<ScenarioFigures> figures(String scenario) {
        return figures.computeIfAbsent(scenario, name -> input.scenarios().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .map(ScenarioFigures::of));
    }

    /** The seats at which a strategy sat. */
    public static int[] seats(SessionRow row, String strategy) {
        List<String> names = row.seats().stream().map(RowSeat::strategy).toList();
        return IntStream.range(0, names.size())
                .filter(seat -> names.get(seat).equals(strategy))
                .toArray();
    }

    /** The scenarios of the report on which something was played. */
    public List<Scenario> scenarios() {
        return input.played();
    }
}
