package dev.holdfast.server.tournaments.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All on which the results of a tournament depend, as a configuration file: what {@code tournament.json} holds.
 *
 * @param format the name and version of this format
 * @param seed from which all chance comes
 * @param rounds after how many rounds sessions are over
 * @param time after how much time, in ISO 8601
 * @param deadlines when single parties leave, by their seats from 1: {@code 2=40} rounds, {@code 1=PT0.5S}
 * @param patience how long a move may take before its party counts as hanging, in ISO 8601
 * @param repetitions how often each table is played
 * @param selfPlay whether strategies meet themselves
 * @param everySeat whether each combination is played in every order of seats
 * @param discount whether utilities shrink with time where scenarios say so
 * @param traces whether all offers are kept
 * @param strategies who takes part
 * @param scenarios what is negotiated
 */
public record TournamentJson(
        String format,
        long seed,
        OptionalInt rounds,
        Optional<String> time,
        List<String> deadlines,
        String patience,
        int repetitions,
        boolean selfPlay,
        boolean everySeat,
        boolean discount,
        boolean traces,
        List<EntrantJson> strategies,
        List<ScenarioJson> scenarios) {

    static final String FORMAT = "holdfast-tournament/1";

    /**
     * Who takes part.
     *
     * @param name by which the results name it
     * @param strategy the name of the strategy
     * @param settings those that differ from their defaults
     */
    public record EntrantJson(String name, String strategy, Map<String, Object> settings) {}

    /**
     * What is negotiated.
     *
     * @param name by which the results name it
     * @param path its file or folder
     * @param parties the profiles at the table, in the order of their seats
     * @param digest of the files, so that a change is noticed
     */
    public record ScenarioJson(String name, String path, List<String> parties, String digest) {}
}
