package dev.holdfast.server.negotiations.moves;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The words of a warning. */
public record Warning(@NotBlank @Size(max = 4000) String message) {}
