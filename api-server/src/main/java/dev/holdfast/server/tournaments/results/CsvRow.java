package dev.holdfast.server.tournaments.results;

import dev.holdfast.lab.measure.Closeness;
import dev.holdfast.lab.measure.ConcessionMeasures;
import dev.holdfast.lab.measure.DealMeasures;
import dev.holdfast.lab.measure.PartyMeasures;
import dev.holdfast.lab.tournament.row.RowEnding;
import dev.holdfast.lab.tournament.row.RowSeat;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A row of {@code sessions.csv}, as RFC 4180 has it. Parties are counted from 1; what does not exist is empty. */
final class CsvRow {

    private static final List<String> SESSION = List.of(
            "session",
            "scenario",
            "repetition",
            "seed",
            "ending",
            "ending_party",
            "fault",
            "message",
            "agreement",
            "rounds",
            "time",
            "offers");

    private static final List<String> DEAL = List.of(
            "welfare",
            "pareto_distance",
            "nash_distance",
            "kalai_distance",
            "kalai_smorodinsky_distance",
            "pareto_optimality",
            "nash_optimality",
            "kalai_optimality",
            "kalai_smorodinsky_optimality",
            "welfare_optimality",
            "fairness");

    private static final List<String> PARTY = List.of(
            "strategy",
            "profile",
            "utility",
            "settlement_position",
            "offers",
            "refused",
            "concessions",
            "conceded",
            "unreciprocated",
            "concession_rate",
            "mean_demand",
            "mean_offered",
            "silent_steps",
            "nice_steps",
            "fortunate_steps",
            "selfish_steps",
            "concession_steps",
            "unfortunate_steps");

    private final StringBuilder line = new StringBuilder();
    private final int seats;

    private CsvRow(int seats) {
        this.seats = seats;
    }

    /** The names of the columns where at most so many sit at a table. */
    static String header(int seats) {
        List<String> columns = new ArrayList<>(SESSION);
        columns.addAll(DEAL);
        for (int seat = 1; seat <= seats; seat++) {
            String suffix = "_" + seat;
            PARTY.forEach(column -> columns.add(column + suffix));
        }
        return String.join(",", columns) + "\r\n";
    }

    static String of(SessionRow row, int seats) {
        return new CsvRow(seats).write(row);
    }

    private String write(SessionRow row) {
        RowEnding ending = row.ending();
        add(row.index());
        text(row.scenario());
        add(row.repetition() + 1);
        add(row.seed());
        add(ending.kind());
        add(ending.party().isPresent() ? ending.party().getAsInt() + 1 : "");
        add(ending.fault().map(Enum::name).orElse(""));
        text(ending.message());
        text(String.join("; ", row.agreement()));
        add(row.rounds());
        add(row.time());
        add(row.offers());
        deal(row.measures().deal());
        for (int seat = 0; seat < seats; seat++) {
            if (seat < row.seats().size()) {
                party(row.seats().get(seat), row.measures().parties().get(seat));
            } else {
                PARTY.forEach(column -> add(""));
            }
        }
        line.setLength(line.length() - 1);
        return line.append("\r\n").toString();
    }

    private void deal(Optional<DealMeasures> deal) {
        if (deal.isEmpty()) {
            DEAL.forEach(column -> add(""));
            return;
        }
        add(deal.get().welfare());
        closeness(deal.get().distances());
        closeness(deal.get().optimalities());
        add(deal.get().welfareOptimality());
        add(deal.get().fairness());
    }

    private void closeness(Closeness closeness) {
        for (Function<Closeness, OptionalDouble> point : List.<Function<Closeness, OptionalDouble>>of(
                Closeness::pareto, Closeness::nash, Closeness::kalai, Closeness::kalaiSmorodinsky)) {
            add(point.apply(closeness));
        }
    }

    private void party(RowSeat seat, PartyMeasures party) {
        ConcessionMeasures concessions = party.concessions();
        text(seat.strategy());
        text(seat.profile());
        add(party.utility());
        add(party.settlementPosition());
        add(seat.offers());
        add(seat.refused());
        add(concessions.concessions());
        add(concessions.conceded());
        add(concessions.unreciprocated());
        add(concessions.rate());
        add(concessions.meanDemand());
        add(concessions.meanOffered());
        add(concessions.steps().silent());
        add(concessions.steps().nice());
        add(concessions.steps().fortunate());
        add(concessions.steps().selfish());
        add(concessions.steps().concession());
        add(concessions.steps().unfortunate());
    }

    private void add(OptionalDouble number) {
        if (number.isPresent()) {
            line.append(number.getAsDouble());
        }
        line.append(',');
    }

    private void add(Object value) {
        line.append(value).append(',');
    }

    private void text(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c < ' ');
        if (plain) {
            line.append(text);
        } else {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
        line.append(',');
    }
}
