package dev.holdfast.server.store.crash;

/** What a traced program asked of the system, in the order in which it happened. */
sealed interface SystemCall {

    /** Bytes for a file, not on the disk before the next {@link Synced}. */
    @SuppressWarnings("ArrayRecordComponent") // two writes are never compared
    record Written(String file, long offset, byte[] bytes) implements SystemCall {}

    /** The file has another length. */
    record Truncated(String file, long length) implements SystemCall {}

    /** The file is gone. */
    record Unlinked(String file) implements SystemCall {}

    /** All that was written to the file before is on the disk now. */
    record Synced(String file) implements SystemCall {}

    /** The program told the world something, on standard output. */
    record Said(String words) implements SystemCall {}
}
