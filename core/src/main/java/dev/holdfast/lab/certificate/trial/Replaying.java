package dev.holdfast.lab.certificate.trial;

import dev.holdfast.lab.leak.Draw;
import dev.holdfast.lab.leak.Owners;
import dev.holdfast.lab.leak.SetUp;
import dev.holdfast.lab.leak.talk.Conversation;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.lab.leak.talk.ProbedDesk;
import dev.holdfast.lab.leak.talk.Probing;
import java.util.List;

/** Plays negotiations again, and again with the strategy rebuilt from the events before every turn. */
public final class Replaying {

    private static final int OWNERS = 6;
    private static final int ROUNDS = 20;

    private final Lineup lineup;
    private final long seed;

    /** Repeats negotiations of one line-up. */
    public Replaying(Lineup lineup, long seed) {
        this.lineup = lineup;
        this.seed = seed;
    }

    /** Plays, repeats and compares. */
    public Replay run() {
        ProbedDesk first = ProbedDesk.of(lineup);
        ProbedDesk again = ProbedDesk.of(lineup);
        ProbedDesk rebuilt = ProbedDesk.rebuilding(lineup);
        int negotiations = 0;
        int repeated = 0;
        int rebuilding = 0;
        List<Draw> owners = new Owners(seed).draw(OWNERS);
        for (Draw draw : owners) {
            for (Probing probing : Probing.values()) {
                Conversation talk = play(first, draw, probing, negotiations);
                repeated += talk.equals(play(again, draw, probing, negotiations)) ? 0 : 1;
                rebuilding += talk.equals(play(rebuilt, draw, probing, negotiations)) ? 0 : 1;
                negotiations++;
            }
        }
        return new Replay(negotiations, repeated, rebuilding);
    }

    private Conversation play(ProbedDesk desk, Draw draw, Probing probing, int number) {
        return desk.play(
                draw.mandate(SetUp.POINTS_APART, ROUNDS),
                lineup.strategies(),
                draw.terrain().search(),
                probing,
                seed + number);
    }
}
