package dev.holdfast.server.negotiations.setup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of those who get the first credentials; no two the same, whatever the case. */
public record HoldersJson(
        Optional<@NotBlank @Size(max = 200) String> owner,
        Optional<@NotBlank @Size(max = 200) String> negotiator,
        Optional<@NotBlank @Size(max = 200) String> counterparty) {

    private static final String OWNER = "owner";
    private static final String NEGOTIATOR = "negotiator";
    private static final String COUNTERPARTY = "counterparty";

    static final HoldersJson DEFAULT = new HoldersJson(Optional.empty(), Optional.empty(), Optional.empty());

    public HoldersJson {
        owner = owner.map(String::strip);
        negotiator = negotiator.map(String::strip);
        counterparty = counterparty.map(String::strip);
        long different = Stream.of(
                        owner.orElse(OWNER), negotiator.orElse(NEGOTIATOR), counterparty.orElse(COUNTERPARTY))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (different < 3) {
            throw new IllegalArgumentException("needs three different names");
        }
    }

    Holders names() {
        return new Holders(owner.orElse(OWNER), negotiator.orElse(NEGOTIATOR), counterparty.orElse(COUNTERPARTY));
    }
}
