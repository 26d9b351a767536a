package dev.holdfast.server.sessions;

import dev.holdfast.lab.measure.Closeness;
import dev.holdfast.lab.measure.ConcessionMeasures;
import dev.holdfast.lab.measure.DealMeasures;
import dev.holdfast.lab.measure.PartyMeasures;
import dev.holdfast.lab.measure.Solutions;
import dev.holdfast.lab.session.result.TracedOffer;
import dev.holdfast.outcome.Outcome;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Tells a session to people. */
final class SessionText {

    private final Played played;
    private final PrintWriter out;
    private final int width;

    SessionText(Played played, PrintWriter out) {
        this.played = played;
        this.out = out;
        this.width = played.parties().stream().mapToInt(String::length).max().orElse(0);
    }

    void print() {
        line(
                "%s: %s; %s, seed %d",
                played.scenario().name(), String.join(", ", played.parties()), limits(), played.seed());
        out.println();
        offers();
        out.println();
        out.println(played.ending());
        played.result().agreement().ifPresent(deal -> line("  %s", terms(deal)));
        out.println();
        parties();
        played.measures().deal().ifPresent(this::deal);
    }

    private String limits() {
        String rounds =
                played.limits().rounds().isPresent() ? played.limits().rounds().getAsInt() + " rounds" : "";
        String time =
                played.limits().time().map(limit -> limit.toMillis() + " ms").orElse("");
        return rounds.isEmpty() || time.isEmpty() ? rounds + time : rounds + " or " + time;
    }

    /** What is the same as the party's offer before is not written again. */
    private void offers() {
        Map<Integer, Outcome> standing = new HashMap<>();
        StringBuilder heads = new StringBuilder();
        played.scenario().profiles().forEach(profile -> heads.append(format(" %10s", cut(profile.name()))));
        line("round  %-" + width + "s%s  offer", "party", heads);
        for (TracedOffer offer : played.result().trace()) {
            boolean same = offer.outcome().equals(standing.put(offer.party(), offer.outcome()));
            StringBuilder utilities = new StringBuilder();
            for (int party = 0; party < played.strategies().size(); party++) {
                utilities.append(format(" %10.4f", played.figures().utility(party, offer.outcome())));
            }
            line(
                    "%5d  %-" + width + "s%s  %s",
                    offer.round() + 1,
                    played.party(offer.party()),
                    utilities,
                    same ? "the same" : terms(offer.outcome()));
        }
    }

    private static String cut(String name) {
        return name.length() <= 10 ? name : name.substring(0, 9) + "…";
    }

    private void parties() {
        line(
                "%-" + width + "s  %7s  %8s  %11s  %6s  %11s  %14s  %4s",
                "party",
                "utility",
                "position",
                "reservation",
                "offers",
                "concessions",
                "unreciprocated",
                "rate");
        for (int seat = 0; seat < played.strategies().size(); seat++) {
            PartyMeasures party = played.measures().parties().get(seat);
            ConcessionMeasures concessions = party.concessions();
            line(
                    "%-" + width + "s  %7.4f  %8.4f  %11.4f  %6d  %11d  %14d  %4.2f",
                    played.party(seat),
                    party.utility(),
                    party.settlementPosition(),
                    played.figures().reservations().get(seat),
                    concessions.offers(),
                    concessions.concessions(),
                    concessions.unreciprocated(),
                    concessions.rate());
            int refused = played.result().parties().get(seat).refused();
            if (refused > 0) {
                line("  %d of its moves were refused: below its reservation value, or behind its final offer", refused);
            }
        }
    }

    private void deal(DealMeasures deal) {
        out.println();
        line("welfare %.4f", deal.welfare());
        if (played.figures().solutions() instanceof Solutions.TooLarge tooLarge) {
            line("no distances: %s", tooLarge.reason());
            return;
        }
        closeness("distance to", deal.distances());
        closeness("optimality:", deal.optimalities());
    }

    private void closeness(String what, Closeness closeness) {
        line(
                "%s Pareto %s, Nash %s, Kalai %s, Kalai-Smorodinsky %s",
                what,
                number(closeness.pareto()),
                number(closeness.nash()),
                number(closeness.kalai()),
                number(closeness.kalaiSmorodinsky()));
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? format("%.4f", number.getAsDouble()) : "-";
    }

    private static String terms(Outcome outcome) {
        List<String> terms = outcome.terms().entrySet().stream()
                .map(term -> term.getKey() + ": " + term.getValue())
                .toList();
        return String.join("; ", terms);
    }

    private void line(String format, Object... values) {
        out.println(format(format, values));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
