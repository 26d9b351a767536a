package dev.holdfast.lab.leak.talk;

/**
 * An offer of the other side and what our side made of it, in utilities for our side.
 *
 * @param time the share of the negotiation that had passed
 * @param theirs how good their offer was for us
 * @param ours how good our latest offer was afterwards
 */
public record Exchange(double time, double theirs, double ours) {}
