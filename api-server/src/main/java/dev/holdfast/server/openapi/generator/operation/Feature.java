package dev.holdfast.server.openapi.generator.operation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the operations are sorted by: a tag, a sentence about it, and the packages whose resources belong to it, as an expression. */
public enum Feature {
    NEGOTIATIONS("negotiations", "Set negotiations up, find them and read them.", "negotiations|list|setup"),
    READINESS("readiness", "What must be known before a talk begins, and its beginning.", "readiness"),
    OFFERS("offers", "Offers of both sides.", "offers"),
    MOVES("moves", "Moves that are not offers: hold, warn, announce a final offer, walk away, leave.", "moves"),
    ADVICE("advice", "What our side should do next.", "advice"),
    EVENTS("events", "What has happened, read page by page or heard as it happens.", "events|stream"),
    LEDGER("ledger", "The concessions of both sides.", "ledger"),
    RESULT("result", "What a negotiation was worth.", "result"),
    WALK_AWAY_POINT("walk-away-point", "The secret part of the mandate; for owners alone.", "walkaway"),
    CREDENTIALS("credentials", "Who takes part in a negotiation.", "credentials"),
    RECEIPTS("receipts", "Signed proof of what was agreed, and the keys to verify it with.", "receipt|signing"),
    RECORD("record", "The public record: how many final offers were announced and honoured.", "record"),
    TEMPLATES("templates", "Tables of floors, targets and stretches; for owners alone.", "templates"),
    WEBHOOKS("webhooks", "Have events posted to an address of yours.", "webhooks"),
    TENANTS("tenants", "The tenants of an installation; for operators alone.", "tenants"),
    KEYS("keys", "API keys.", "keys"),
    AUDIT("audit", "Who did what.", "audit"),
    PLUGINS("plugins", "Strategies, guards and trackers, and their settings.", "plugins"),
    PROBLEMS("problems", "What the codes of error answers mean.", "problem"),
    HEALTH("health", "Whether the server can do its work.", "health"),
    METRICS("metrics", "Figures about the server.", "metrics");

    private final String tag;
    private final String about;
    private final String packages;

    Feature(String tag, String about, String packages) {
        this.tag = tag;
        this.about = about;
        this.packages = packages;
    }

    /** The feature of a resource. */
    static Feature of(Class<?> resource) {
        String full = resource.getPackageName();
        String last = full.substring(full.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(feature -> last.matches(feature.packages))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(resource + " belongs to no feature; name its package here"));
    }

    String tag() {
        return tag;
    }

    /** The sentence about each tag, in the order of this enum. */
    public static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(feature -> tags.put(feature.tag, feature.about));
        return tags;
    }
}
