package dev.holdfast.server.sessions;

import dev.holdfast.lab.measure.ScenarioFigures;
import dev.holdfast.lab.measure.SessionMeasures;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.drawing.Talk;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A session that has been played.
 *
 * @param strategies the strategies, as they were written, by their seats
 * @param limits when it would have been over
 * @param seed from which its chance came
 * @param figures what it is compared with
 * @param result what came of it
 * @param measures what it was worth
 */
record Played(
        List<String> strategies,
        Limits limits,
        long seed,
        ScenarioFigures figures,
        SessionResult result,
        SessionMeasures measures) {

    Scenario scenario() {
        return figures.scenario();
    }

    /** The party at a seat, as people call it. */
    String party(int seat) {
        return strategies.get(seat) + " (" + scenario().profiles().get(seat).name() + ")";
    }

    List<String> parties() {
        return IntStream.range(0, strategies.size()).mapToObj(this::party).toList();
    }

    Talk talk() {
        return new Talk(figures, parties(), limits.rounds().orElse(Math.max(1, result.rounds())), result);
    }

    /** The ending as a sentence. */
    String ending() {
        Ending ending = result.ending();
        if (ending instanceof Ending.Agreement agreement) {
            return "Agreement in round " + result.rounds() + ": " + party(agreement.lastToAccept())
                    + " accepts the offer of " + party(agreement.proposer()) + ".";
        }
        if (ending instanceof Ending.WalkedAway away) {
            return "No deal: " + party(away.party()) + " walks away in round " + result.rounds() + ": "
                    + away.message();
        }
        if (ending instanceof Ending.Fault fault) {
            return "Fault in round " + result.rounds() + ": " + party(fault.party()) + " (" + fault.kind() + "): "
                    + fault.message();
        }
        int rounds = result.rounds();
        return "No deal: out of time after " + rounds + (rounds == 1 ? " round." : " rounds.");
    }

    /** The ending as a word. */
    String kind() {
        Ending ending = result.ending();
        if (ending instanceof Ending.Agreement) {
            return "AGREEMENT";
        }
        if (ending instanceof Ending.WalkedAway) {
            return "WALKED_AWAY";
        }
        return ending instanceof Ending.Fault ? "FAULT" : "TIMED_OUT";
    }
}
