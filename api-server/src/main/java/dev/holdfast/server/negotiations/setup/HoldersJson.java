package dev.holdfast.server.negotiations.setup;

import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of those who get the first credentials; no two the same, whatever the case. */
public record HoldersJson(
        Optional<@Pattern(regexp = HoldersJson.NAME, message = HoldersJson.RULE) String> owner,
        Optional<@Pattern(regexp = HoldersJson.NAME, message = HoldersJson.RULE) String> negotiator,
        Optional<@Pattern(regexp = HoldersJson.NAME, message = HoldersJson.RULE) String> counterparty) {

    // NotBlank would refuse a name that is not given
    static final String NAME = "(?s)(?=.*\\S).{1,200}";
    static final String RULE = "must be 1 to 200 characters, and not blank";

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
