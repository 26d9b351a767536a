package dev.holdfast.server.demo.words;

import java.util.Optional;

/**
 * What somebody has done.
 *
 * @param who the name
 * @param theirs whether it is somebody of the other side
 * @param what a verb and what follows
 * @param words what was said to the other side
 */
public record Said(String who, boolean theirs, String what, Optional<String> words) {}
