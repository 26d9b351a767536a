package dev.holdfast.negotiation.offer;

/** What has become of an offer, in the words that integrators know from marketplaces. */
public enum OfferStatus {
    /** On the table. */
    PENDING,
    /** Replaced by a newer offer of the same side. */
    COUNTERED,
    /** Accepted by a person. */
    ACCEPTED,
    /** Declined by a person, or left on the table when the talk ended. */
    DECLINED,
    /** Not answered in time. */
    EXPIRED,
    /** Taken back by its side. */
    WITHDRAWN,
    /** Accepted by the autopilot; the other side sees ACCEPTED. */
    AUTO_ACCEPTED,
    /** Declined by the autopilot; the other side sees DECLINED. */
    AUTO_DECLINED
}
