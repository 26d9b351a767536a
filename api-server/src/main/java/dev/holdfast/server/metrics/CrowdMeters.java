package dev.holdfast.server.metrics;

import dev.holdfast.server.http.delivery.Unread;
import dev.holdfast.server.http.gate.GateCounts;
import dev.holdfast.server.http.turn.Turns;
import dev.holdfast.server.http.wait.Waiting;
import jakarta.inject.Inject;

/** How many want to be served, and how many were not. */
final class CrowdMeters {

    @Inject
    CrowdMeters(Meters meters, Turns turns, Waiting waiting, GateCounts counts, Unread unread) {
        meters.gauge("holdfast.turns.taken", "Requests that are worked at", turns::atWork);
        meters.gauge("holdfast.turns.waiting", "Requests that wait for their turn", turns::waiting);
        meters.gauge("holdfast.polls", "Requests that wait for a change", waiting::size);
        meters.gauge("holdfast.answers.unread.bytes", "Bytes of answers that wait to be read", unread::bytes);
        meters.counted(
                "holdfast.answers.given.up",
                "Answers, or parts of them, that ended because their callers did not read them",
                unread,
                Unread::countGivenUp);
        meters.counted(
                "holdfast.requests.limited",
                "Requests refused because their callers had nothing left",
                counts,
                GateCounts::countLimited);
        meters.counted(
                "holdfast.requests.shed",
                "Requests refused because there was no place to wait, or no turn in time",
                counts,
                GateCounts::countShed);
    }
}
