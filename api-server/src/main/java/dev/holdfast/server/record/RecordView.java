package dev.holdfast.server.record;

import dev.holdfast.server.store.index.PublicRecord;

/**
 * What anybody may know of our word.
 *
 * @param finalsAnnounced how many final offers have been announced
 * @param finalsHonoured how many talks have ended while our final offer stood; better terms never followed one
 * @param walkedAway from how many negotiations our side has walked away
 */
public record RecordView(long finalsAnnounced, long finalsHonoured, long walkedAway) {

    static RecordView of(PublicRecord record) {
        return new RecordView(record.finalsAnnounced(), record.finalsHonoured(), record.walkedAway());
    }
}
