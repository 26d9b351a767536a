package dev.holdfast.server.store.archive;

import dev.holdfast.server.store.inspection.Inspection;
import java.io.InputStream;
import java.io.OutputStream;

/** Takes everything out of a store, or into an empty one; looks through all of it. */
public interface Archive {

    /**
     * Writes everything as it is at one moment; servers may go on meanwhile.
     *
     * @throws ArchiveFault if that cannot be done
     */
    Content export(OutputStream file);

    /**
     * Takes everything in, all of it or nothing. No server may run on the store.
     *
     * @throws ArchiveFault if the store holds anything, or the file is not whole
     */
    Content take(InputStream file);

    /**
     * Looks for whatever was changed behind the store's back, as it is at one moment; servers may go on meanwhile.
     *
     * @throws ArchiveFault if that cannot be done
     */
    Inspection inspect();

    /** How many rows were written or taken in. */
    record Content(long negotiations, long events, long credentials, long keys) {}
}
