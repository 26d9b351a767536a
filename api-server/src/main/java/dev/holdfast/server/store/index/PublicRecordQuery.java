package dev.holdfast.server.store.index;

/** The record over all negotiations that a tenant ever had here. */
public interface PublicRecordQuery {

    /**
     * The sums at this moment; the cost does not grow with the number of negotiations. Those of a tenant that is not there are
     * empty.
     */
    PublicRecord totals(String tenant);
}
