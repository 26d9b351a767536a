package dev.holdfast.engine.host;

/**
 * What is wrong with a plugin, and what to do about it.
 *
 * @param message what is wrong, in a sentence
 * @param remedy what to do about it, in a sentence
 */
record Complaint(String message, String remedy) {}
