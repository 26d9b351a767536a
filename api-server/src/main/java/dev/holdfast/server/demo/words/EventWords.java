package dev.holdfast.server.demo.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.demo.answer.Event;
import dev.holdfast.server.demo.answer.Offer;
import dev.holdfast.server.demo.answer.Side;
import dev.holdfast.server.demo.scenario.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says in a sentence what has happened, knowing what has happened before. */
public final class EventWords {

    private final Matter matter;
    private final Cast cast;
    private final Map<Integer, Offer> offers = new HashMap<>();
    private final Map<Side, Offer> latest = new EnumMap<>(Side.class);

    public EventWords(Matter matter, Cast cast) {
        this.matter = matter;
        this.cast = cast;
    }

    /** Empty when there is nothing to tell. */
    public Optional<Said> of(Event event) {
        Optional<String> what = what(event);
        Optional<String> words =
                event.message().or(() -> isNewOffer(event) ? event.offer().flatMap(Offer::message) : Optional.empty());
        event.offer().filter(offer -> isNewOffer(event)).ifPresent(this::remember);
        return what.map(told -> new Said(cast.of(event), event.isTheirs(), told, words));
    }

    /** What somebody wants to do. */
    public String of(Step step) {
        String terms =
                step.terms().map(given -> " " + matter.words(texts(given))).orElse("");
        return step.action().name().toLowerCase(Locale.ROOT).replace('_', ' ') + terms;
    }

    private static Map<String, String> texts(Map<String, JsonNode> terms) {
        return terms.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .asText()));
    }

    private static boolean isNewOffer(Event event) {
        return event.type().equals("OFFER_MADE") || event.type().equals("FINAL_ANNOUNCED");
    }

    private void remember(Offer offer) {
        offers.put(offer.id(), offer);
        latest.put(offer.by(), offer);
    }

    private Optional<String> what(Event event) {
        return switch (event.type()) {
            case "OFFER_MADE" -> Optional.of(made(event.offer().orElseThrow()));
            case "FINAL_ANNOUNCED" ->
                Optional.of("announces the final offer: " + words(event.offer().orElseThrow()));
            case "OFFER_HELD" -> Optional.of("holds" + at(event));
            case "OFFER_DECLINED" -> Optional.of("declines" + meant(event));
            case "OFFER_WITHDRAWN" -> Optional.of("takes back" + meant(event));
            case "WARNING_GIVEN" -> Optional.of("warns that this is close to the last word");
            case "AGREED" -> Optional.of("accepts " + words(event.offer().orElseThrow()));
            case "WALKED_AWAY" -> Optional.of("walks away (" + event.reason().orElseThrow() + ")");
            case "THEY_LEFT" -> Optional.of("leaves");
            case "OFFER_EXPIRED" -> Optional.of("gets no answer in time to" + meant(event));
            default -> Optional.empty();
        };
    }

    /** One price is soon said; a package that is known already need not be told again. */
    private String meant(Event event) {
        return event.offerReference()
                .filter(reference -> matter.onlyPrice().isPresent())
                .map(reference -> " " + words(offers.get(reference.id())))
                .orElse(" the offer");
    }

    private String at(Event event) {
        return matter.onlyPrice().isPresent() ? " at" + meant(event) : "";
    }

    private String words(Offer offer) {
        return matter.words(offer.terms());
    }

    private String made(Offer offer) {
        String verb = offer.isFinal() ? "makes a last offer: " : "offers ";
        Optional<Offer> before = Optional.ofNullable(latest.get(offer.by()));
        if (before.isEmpty()) {
            return verb + words(offer) + points(offer);
        }
        List<Change> changes = matter.changes(before.get().terms(), offer.terms());
        if (changes.isEmpty()) {
            return "offers " + (matter.onlyPrice().isPresent() ? words(offer) : "the same") + " again";
        }
        if (matter.onlyPrice().isPresent()) {
            double step = matter.height(offer) - matter.height(before.get());
            return verb + words(offer) + " (" + matter.signed(step) + ")";
        }
        String trade = offer.isFinal() ? verb : offer.trade() ? "trades: " : "";
        return trade + exchange(offer, changes) + points(offer);
    }

    /** What a side gives, and what it asks for, compared with its offer before. */
    private static String exchange(Offer offer, List<Change> changes) {
        int good = offer.isOurs() ? -1 : 1;
        List<String> parts = new ArrayList<>();
        list(changes, change -> change.gain() * good > 0).ifPresent(given -> parts.add("gives " + given));
        list(changes, change -> change.gain() * good < 0).ifPresent(asked -> parts.add("asks for " + asked));
        list(changes, change -> change.gain() == 0).ifPresent(other -> parts.add("changes " + other));
        return String.join("; ", parts);
    }

    private static Optional<String> list(List<Change> changes, Predicate<Change> wanted) {
        String list = changes.stream().filter(wanted).map(Change::words).collect(Collectors.joining(", "));
        return Optional.of(list).filter(words -> !words.isEmpty());
    }

    private String points(Offer offer) {
        return matter.onlyPrice().isPresent() ? "" : " [" + Amount.of(offer.points()) + " points for us]";
    }
}
