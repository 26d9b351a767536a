package dev.holdfast.lab.session.result;

/**
 * What a session was for one party.
 *
 * @param name who it is
 * @param utility the utility of the deal, or of no deal, after the discount
 * @param offers how many offers it made, repeated ones included
 * @param offersRefused how many of its offers were below its reservation value; its standing offer stayed instead
 * @param acceptancesRefused how often it tried to accept what is below its reservation value; it rejected instead
 * @param finalsBroken how often it tried to go back on its own final offer
 */
public record PartyResult(
        String name, double utility, int offers, int offersRefused, int acceptancesRefused, int finalsBroken) {

    /** How many of its moves were not carried out. */
    public int refused() {
        return offersRefused + acceptancesRefused + finalsBroken;
    }
}
