package dev.holdfast.lab.tournament;

import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.lab.tournament.plan.Pairing;
import dev.holdfast.lab.tournament.plan.Timetable;
import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Strategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Small scenarios and strategies for tournaments. */
public final class Stages {

    static final OutcomeSpace SPACE =
            OutcomeSpace.of(new CategoricalIssue("price", List.of("p0", "p1", "p2", "p3", "p4")));

    /** Offers anything, and takes what is worth half. */
    public static final Entrant RANDOM = entrant(
            "random",
            situation -> situation.theirUtility().orElse(0) >= 0.5
                    ? Advice.of(
                            new Move.Accept(
                                    situation.offers().theirs().orElseThrow().reference()),
                            "test")
                    : offer(situation.random().nextInt(5)));

    public static final Entrant STUBBORN = entrant("stubborn", situation -> offer(4));

    static final Duration PATIENCE = Duration.ofMinutes(5);

    private Stages() {}

    static Entrant entrant(String name, Strategy strategy) {
        return new Entrant(name, brief -> strategy);
    }

    static Advice offer(int price) {
        return Advice.of(new Move.Counter(SPACE.at(price)), "test");
    }

    public static Scenario scenario(String name, int parties) {
        List<Profile> profiles = new ArrayList<>();
        for (int number = 0; number < parties; number++) {
            double[] utilities =
                    number % 2 == 0 ? new double[] {0, 0.25, 0.5, 0.75, 1} : new double[] {1, 0.75, 0.5, 0.25, 0};
            UtilityFunction preferences =
                    RawAdditive.of(SPACE, List.of(new RawIssue("price", 1, RawValues.table(utilities))), 0);
            profiles.add(new Profile("party " + number, preferences, 0.1, 1));
        }
        return new Scenario(name, SPACE, profiles);
    }

    static TournamentPlan plan(long seed, List<Entrant> entrants, Scenario... scenarios) {
        return new TournamentPlan(
                seed, Timetable.of(Limits.ofRounds(10)), 3, Pairing.ALL, entrants, List.of(scenarios));
    }

    static List<SessionRow> rows(TournamentPlan plan, int threads, Duration patience, List<SessionRow> before) {
        List<SessionRow> rows = new ArrayList<>(before);
        Tournament<SessionRow> tournament = new Tournament<>(plan, patience, before, Played::row, rows::add);
        try {
            tournament.play(threads, () -> {});
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return rows;
    }

    static List<SessionRow> rows(TournamentPlan plan, int threads) {
        return rows(plan, threads, PATIENCE, List.of());
    }
}
