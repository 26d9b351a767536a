package dev.holdfast.lab.tournament.row;

/**
 * A party of a session of a tournament.
 *
 * @param strategy the name of the entrant
 * @param profile the name of the profile
 * @param offers how many offers it made, repeated ones included
 * @param refused how many of its moves were not carried out, because they broke the rules on reservation values and finals
 */
public record RowSeat(String strategy, String profile, int offers, int refused) {}
