package dev.holdfast.server.demo.answer;

/** What anybody may know of our side's word. */
public record PublicRecord(long finalsAnnounced, long finalsHonoured, long walkedAway) {}
