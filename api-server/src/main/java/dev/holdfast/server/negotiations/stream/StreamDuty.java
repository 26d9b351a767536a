package dev.holdfast.server.negotiations.stream;

import java.time.Clock;
import java.time.Duration;

/** What all streams share. */
record StreamDuty(OpenStreams streams, EventText text, Duration heartbeat, Clock clock) {}
