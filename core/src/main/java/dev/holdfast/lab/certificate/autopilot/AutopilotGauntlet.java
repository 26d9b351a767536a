package dev.holdfast.lab.certificate.autopilot;

import dev.holdfast.lab.certificate.trial.Conduct;
import dev.holdfast.lab.leak.Draw;
import dev.holdfast.lab.leak.Owners;
import dev.holdfast.lab.leak.SetUp;
import dev.holdfast.lab.leak.talk.Conversation;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.lab.leak.talk.ProbedDesk;
import dev.holdfast.negotiation.mandate.Mandate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Lets a line-up on autopilot negotiate with all adversaries, under owners whose settling point lies above the walk-away point
 * and under others whose settling point is the walk-away point; each time again with our standing offer called final.
 */
public final class AutopilotGauntlet {

    private static final int OWNERS = 6;
    private static final int ROUNDS = 30;
    private static final int MANY_ROUNDS = 200;
    private static final OptionalInt FINAL_AT = OptionalInt.of(8);

    private final Lineup lineup;
    private final long seed;
    private final ProbedDesk desk;
    private final Ledger ledger = new Ledger();
    private int played;

    /** A gauntlet for one line-up. */
    public AutopilotGauntlet(Lineup lineup, long seed) {
        this.lineup = lineup;
        this.seed = seed;
        this.desk = ProbedDesk.of(lineup);
    }

    /** Runs it, once. What the rules refused our side counts as an attempt, as what got past them does. */
    public Conduct run() {
        for (Draw draw : new Owners(seed).draw(OWNERS)) {
            for (SetUp setUp : List.of(SetUp.POINTS_APART, SetUp.SETTLING_AT_WALK_AWAY)) {
                for (Adversary adversary : Adversary.values()) {
                    play(draw, setUp, adversary, OptionalInt.empty());
                    play(draw, setUp, adversary, FINAL_AT);
                }
            }
        }
        return new Conduct(
                played,
                Stream.of(Adversary.values())
                        .map(adversary -> adversary.name().toLowerCase(Locale.ROOT))
                        .toList(),
                ledger.moves(),
                ledger.crossings() + desk.refused(false),
                ledger.brokenFinals() + desk.refused(true),
                ledger.rises(),
                desk.faults().stream().sorted().toList());
    }

    private void play(Draw draw, SetUp setUp, Adversary adversary, OptionalInt finalAt) {
        Mandate mandate = draw.mandate(setUp, adversary == Adversary.LOWBALL ? MANY_ROUNDS : ROUNDS);
        long chance = seed + played++;
        Opposing opposing = new Opposing(adversary, draw.terrain().search(), chance);
        Conversation talk = desk.play(mandate, lineup.strategies(), opposing, finalAt, chance);
        ledger.enter(mandate.brief(), talk);
    }
}
