package dev.holdfast.server.demo.answer;

import java.util.List;

/** What is known of the six readiness facts. */
public record Readiness(boolean complete, List<Fact> facts, List<Evidence> rejections) {

    /** One of the facts. */
    public record Fact(String fact, boolean established) {}

    /** On what something rests. */
    public record Evidence(String evidence) {}
}
