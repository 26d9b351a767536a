package dev.holdfast.server.demo.answer;

import java.util.List;

/** Whether to negotiate at all. */
public record Viability(String answer, List<Reason> reasons) {

    /** Why. */
    public record Reason(String code, String text) {}
}
