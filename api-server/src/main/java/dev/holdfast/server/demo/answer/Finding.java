package dev.holdfast.server.demo.answer;

/** Something that Holdfast has noticed. */
public record Finding(String source, String code, String text) {}
