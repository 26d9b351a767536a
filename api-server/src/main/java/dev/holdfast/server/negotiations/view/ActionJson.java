package dev.holdfast.server.negotiations.view;

/**
 * Something that the caller can do now.
 *
 * @param action its name, which never changes
 * @param method the HTTP method
 * @param href the path; {@code {fact}} in it stands for the name of a readiness fact
 */
public record ActionJson(String action, String method, String href) {}
