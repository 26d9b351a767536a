package dev.holdfast.server.store.index;

/** What the other party may know of our discipline: counts for one negotiation, or for all of them. */
public record PublicRecord(long finalsAnnounced, long finalsHonoured, long walkedAway) {

    /** Nothing happened yet. */
    public static final PublicRecord EMPTY = new PublicRecord(0, 0, 0);

    public PublicRecord {
        if (finalsAnnounced < 0 || finalsHonoured < 0 || walkedAway < 0) {
            throw new IllegalArgumentException("A count cannot be negative");
        }
        if (finalsHonoured > finalsAnnounced) {
            throw new IllegalArgumentException(
                    finalsHonoured + " finals honoured, but only " + finalsAnnounced + " announced");
        }
    }
}
