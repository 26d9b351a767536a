package dev.holdfast.server.tournaments;

import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of a tournament, for people: the strategies in the order of their mean utility. */
final class Summary {

    private static final class Tally {
        private long sessions;
        private long agreements;
        private long faults;
        private double utility;
        private double position;

        String mean(double sum, int places) {
            return sessions == 0 ? "-" : Figures.decimals(sum / sessions, places);
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private long sessions;
    private long agreements;
    private long faults;

    /** Counts a session, in it every party; of one in which a party broke down, that party alone, as the report does. */
    void add(SessionRow row) {
        sessions++;
        agreements += row.isAgreement() ? 1 : 0;
        faults += row.isFault() ? 1 : 0;
        for (int seat = 0; seat < row.seats().size(); seat++) {
            RowSeat party = row.seats().get(seat);
            Tally tally = tallies.computeIfAbsent(party.strategy(), name -> new Tally());
            if (row.isFault() && row.ending().party().orElse(seat) != seat) {
                continue;
            }
            tally.sessions++;
            tally.agreements += row.isAgreement() ? 1 : 0;
            tally.faults += row.isFault() ? 1 : 0;
            tally.utility += row.utility(seat);
            tally.position += row.measures().parties().get(seat).settlementPosition();
        }
    }

    /** Whether nothing has been played. */
    boolean isEmpty() {
        return sessions == 0;
    }

    void print(PrintWriter out) {
        int width = tallies.keySet().stream().mapToInt(String::length).max().orElse(0);
        int column = Math.max(width, "strategy".length());
        String format = "%-" + column + "s  %12s  %8s  %19s  %9s  %7s%n";
        out.printf(format, "strategy", "mean utility", "deals %", "settlement position", "sessions", "faults");
        List<Map.Entry<String, Tally>> ranked = tallies.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, Tally> entry) -> -entry.getValue().utility / entry.getValue().sessions))
                .toList();
        for (Map.Entry<String, Tally> entry : ranked) {
            Tally tally = entry.getValue();
            out.printf(
                    format,
                    entry.getKey(),
                    tally.mean(tally.utility, 4),
                    tally.mean(100.0 * tally.agreements, 1),
                    tally.mean(tally.position, 4),
                    Figures.count(tally.sessions),
                    Figures.count(tally.faults));
        }
        out.printf(
                "%n%s sessions, %s agreements, %s faults%n",
                Figures.count(sessions), Figures.count(agreements), Figures.count(faults));
    }
}
