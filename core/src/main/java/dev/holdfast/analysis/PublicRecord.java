package dev.holdfast.analysis;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;

/**
 * What anybody may know of our side's word: how often it has announced a final offer, and what it did afterwards. Nobody
 * writes it; it follows from the events.
 *
 * @param finalsAnnounced how many final offers our side has announced
 * @param finalsStanding how many of them still wait for an answer
 * @param finalsHonoured how many were followed by nothing better for the other side
 * @param finalsBroken how many were taken back, or followed by something better for the other side; the rules allow none
 * @param walkedAway from how many negotiations our side has walked away
 * @param agreed how many negotiations ended in a deal
 */
public record PublicRecord(
        long finalsAnnounced,
        long finalsStanding,
        long finalsHonoured,
        long finalsBroken,
        long walkedAway,
        long agreed) {

    /** The record of nobody. */
    public static final PublicRecord EMPTY = new PublicRecord(0, 0, 0, 0, 0, 0);

    /** Checks that every final is accounted for. */
    public PublicRecord {
        if (finalsAnnounced != finalsStanding + finalsHonoured + finalsBroken) {
            throw new IllegalArgumentException("every announced final stands, was honoured or was broken");
        }
    }

    /**
     * What one negotiation adds.
     *
     * @param preferences our side's, as they were in the negotiation: they say what is better for us and so worse for them
     * @param events its public events, oldest first
     */
    public static PublicRecord of(UtilityFunction preferences, List<PublicEvent> events) {
        WordGiven word = new WordGiven(preferences);
        events.forEach(word::observe);
        return word.contribution();
    }

    /** Both together. */
    public PublicRecord plus(PublicRecord other) {
        return new PublicRecord(
                finalsAnnounced + other.finalsAnnounced,
                finalsStanding + other.finalsStanding,
                finalsHonoured + other.finalsHonoured,
                finalsBroken + other.finalsBroken,
                walkedAway + other.walkedAway,
                agreed + other.agreed);
    }
}
