package dev.holdfast.lab.tournament.row;

import dev.holdfast.lab.measure.SessionMeasures;
import java.util.List;

/**
 * What is kept of a session of a tournament.
 *
 * @param index its number in the tournament, from 0
 * @param scenario the name of the scenario
 * @param repetition which repetition it was, from 0
 * @param seed from which all its chance came
 * @param seats who sat at the table, in the order in which they moved
 * @param ending how it ended
 * @param agreement the values agreed, in the order of the issues; empty without an agreement
 * @param rounds how many rounds were begun
 * @param time the share of the session that had passed
 * @param offers how many offers were made
 * @param measures what it was worth
 */
public record SessionRow(
        long index,
        String scenario,
        int repetition,
        long seed,
        List<RowSeat> seats,
        RowEnding ending,
        List<String> agreement,
        int rounds,
        double time,
        int offers,
        SessionMeasures measures) {

    /** Copies the lists. */
    public SessionRow {
        seats = List.copyOf(seats);
        agreement = List.copyOf(agreement);
    }

    /** Whether there is a deal. */
    public boolean isAgreement() {
        return ending.kind() == RowEnding.Kind.AGREEMENT;
    }

    /** Whether a party broke down. */
    public boolean isFault() {
        return ending.kind() == RowEnding.Kind.FAULT;
    }

    /** The utility of a party, by its seat. */
    public double utility(int seat) {
        return measures.parties().get(seat).utility();
    }
}
