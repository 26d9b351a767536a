package dev.holdfast.server.report.page;

import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.lab.measure.StepKind;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.server.drawing.Shapes;
import dev.holdfast.server.drawing.Svg;
import dev.holdfast.server.report.sample.Course;
import dev.holdfast.server.report.sample.Replays;
import dev.holdfast.server.report.sample.Samples;
import dev.holdfast.server.report.score.Scoreboard;
import dev.holdfast.server.report.score.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How each strategy concedes. */
public final class ConcessionSection {

    private ConcessionSection() {}

    public static void write(Leaf leaf, Scoreboard board, List<String> names, Samples samples, Replays replays) {
        leaf.heading("concessions", "Concessions");
        shapes(leaf, names, samples, replays);
        List<String> heads = new ArrayList<>(List.of(" Strategy", "Steps"));
        Arrays.stream(StepKind.values()).map(ConcessionSection::word).forEach(heads::add);
        heads.addAll(List.of("Concession rate", "Mean demand", "Unreciprocated"));
        List<List<String>> rows = new ArrayList<>();
        names.forEach(name -> rows.add(row(name, board.tally(name))));
        leaf.table(
                heads,
                rows,
                "Steps from one own offer to the next by what they do for oneself and for the others (after Hindriks, Jonker"
                        + " and Tykhonov 2011); concession rate, from 0 (nothing) to 1 (everything; after Baarslag, Hindriks"
                        + " and Jonker 2011); mean demand: own utility of own offers; unreciprocated: share of concessions that"
                        + " were followed by no concession of another party.");
    }

    private static String word(StepKind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> row(String name, Tally tally) {
        long all = Arrays.stream(StepKind.values()).mapToLong(tally::steps).sum();
        List<String> row = new ArrayList<>(List.of(name, format("%,d", all)));
        for (StepKind kind : StepKind.values()) {
            row.add(Leaf.percent(share(tally.steps(kind), all)));
        }
        row.add(Leaf.number(tally.rate().value()));
        row.add(Leaf.number(tally.demand().value()));
        row.add(Leaf.percent(share(tally.unreciprocated(), tally.concessions())));
        return row;
    }

    private static OptionalDouble share(long part, long all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / all);
    }

    private static void shapes(Leaf leaf, List<String> names, Samples samples, Replays replays) {
        List<List<OptionalDouble>> courses = new ArrayList<>();
        int sessions = 0;
        for (String name : names) {
            Course course = new Course();
            for (SessionRow row : samples.courses(name)) {
                replays.of(row).ifPresent(talk -> IntStream.of(Replays.seats(row, name))
                        .forEach(seat -> course.add(talk, seat)));
            }
            sessions += course.sessions();
            courses.add(course.means());
        }
        if (sessions == 0) {
            leaf.words("The sessions cannot be played again, so there are no courses.");
            return;
        }
        Shapes shapes = new Shapes(names, courses);
        List<Svg> pictures = IntStream.range(0, names.size())
                .mapToObj(chosen -> shapes.draw(chosen, "Time (share of the session)", "Mean demand"))
                .toList();
        leaf.figures(
                "small",
                pictures,
                "Concession shapes: what each strategy demands over time, from 1 (its best outcome) to 0 (its reservation"
                        + " value), as the mean over a sample of its sessions that had not ended by then (n = "
                        + sessions
                        + " in all). Grey: the other strategies.");
    }
}
