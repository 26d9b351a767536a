package dev.holdfast.server.feed;

/** How long the tail is left alone between two looks, if nothing is appended here meanwhile. */
final class Rest {

    private static final int SOON = 20;
    private static final int LOOKS_UNTIL_QUIET = 10;
    private static final int WHILE_SOMEBODY_LISTENS = 50;
    private static final int OTHERWISE = 1_000;

    private Rest() {}

    /**
     * Milliseconds.
     *
     * @param isShared whether others append, too, who do not wake us
     * @param isHeard whether anybody listens
     * @param quietLooks how many looks have found nothing since there was reason to look
     */
    static long millis(boolean isShared, boolean isHeard, int quietLooks) {
        if (!isShared || !isHeard) {
            return OTHERWISE;
        }
        return quietLooks < LOOKS_UNTIL_QUIET ? SOON : WHILE_SOMEBODY_LISTENS;
    }
}
