package dev.holdfast.server.negotiations.readiness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** On what a fact rests. */
public record EvidenceJson(@NotBlank @Size(max = 2000) String evidence) {}
