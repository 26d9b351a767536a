package dev.holdfast.lab.session.result;

import dev.holdfast.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of a session.
 *
 * @param ending how it ended
 * @param rounds how many rounds were begun, the one of the agreement included
 * @param time the share of the session that had passed when it ended, as strategies would see it next
 * @param offers how many offers were made
 * @param lastProposer who made the last of them
 * @param parties the parties, in the order of their seats
 * @param trace the offers in order; empty unless they were asked for
 */
public record SessionResult(
        Ending ending,
        int rounds,
        double time,
        int offers,
        OptionalInt lastProposer,
        List<PartyResult> parties,
        List<TracedOffer> trace) {

    /** Copies the lists. */
    public SessionResult {
        parties = List.copyOf(parties);
        trace = List.copyOf(trace);
    }

    /** What was agreed. */
    public Optional<Outcome> agreement() {
        return ending instanceof Ending.Agreement agreement ? Optional.of(agreement.outcome()) : Optional.empty();
    }

    /** The fault that ended the session. */
    public Optional<Ending.Fault> fault() {
        return ending instanceof Ending.Fault fault ? Optional.of(fault) : Optional.empty();
    }

    /** The utility of a party. */
    public double utility(int party) {
        return parties.get(party).utility();
    }
}
