package dev.holdfast.server.http.turn;

import dev.holdfast.server.config.traffic.HttpConfig;
import dev.holdfast.server.config.traffic.LimitsConfig;

/**
 * What the threads of the server are for, so that nothing that takes long can take all of them: those that are left write
 * answers, wake those who wait, send away, and say how the server is.
 *
 * @param places how many work at requests
 * @param lookUps how many find out who calls
 * @param aside how many look for those who wait for a change, or listen
 */
public record ThreadShares(int places, int lookUps, int aside) {

    /** Jetty's own: one accepts connections, one watches them. */
    private static final int OF_THE_CONTAINER = 2;

    private static final int SMALL = 16;

    /** The shares of so many threads; at least one of each kind. */
    public static ThreadShares of(HttpConfig http, LimitsConfig limits) {
        int threads = http.threads();
        int small = Math.max(1, threads / SMALL);
        int aside = Math.max(1, threads * 3 / (2 * SMALL));
        int left = threads - OF_THE_CONTAINER - 2 * small - aside;
        int most = Math.max(1, Math.min(left, threads * 3 / 4));
        return new ThreadShares(Math.min(limits.places(), most), small, aside);
    }
}
