package dev.holdfast.server.store.index;

/** The record over all negotiations that were ever kept here. */
public interface PublicRecordQuery {

    /** The sums at this moment; the cost does not grow with the number of negotiations. */
    PublicRecord totals();
}
