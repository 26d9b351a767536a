package dev.holdfast.server.demo.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.demo.answer.Offer;
import dev.holdfast.server.demo.answer.Side;
import dev.holdfast.server.demo.client.Answer;
import dev.holdfast.server.demo.client.OfferList;
import dev.holdfast.server.demo.client.Table;
import dev.holdfast.server.demo.scenario.Actor;
import dev.holdfast.server.demo.scenario.Step;
import java.util.Map;
import java.util.Optional;

/** Turns the steps of a script into requests. */
final class StepRequests {

    private final Table table;

    StepRequests(Table table) {
        this.table = table;
    }

    /** Does what a step says, other than to follow advice; empty when it is about an offer and there is none. */
    Optional<Answer> send(Step step) {
        return switch (step.action()) {
            case OFFER -> post(step, "/offers", body(step));
            case TRADE -> post(step, "/offers", body(step).put("trade", true));
            case FINAL ->
                step.by() == Actor.COUNTERPARTY
                        ? post(step, "/offers", body(step).put("final", true))
                        : post(step, "/final", body(step));
            case ACCEPT -> about(step, other(step.by()), "accept");
            case DECLINE -> about(step, other(step.by()), "decline");
            case WITHDRAW -> about(step, own(step.by()), "withdraw");
            case HOLD -> Optional.of(table.act(step.by(), "/hold", Optional.empty()));
            case WARN -> post(step, "/warn", body(step));
            case WALK_AWAY -> post(step, "/walk-away", body(step));
            case LEAVE -> post(step, "/leave", body(step));
            case FOLLOW_ADVICE -> throw new IllegalArgumentException("advice is followed, not sent");
        };
    }

    private Optional<Answer> post(Step step, String what, ObjectNode body) {
        return Optional.of(table.act(step.by(), what, Optional.of(body)));
    }

    private static ObjectNode body(Step step) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        step.terms().ifPresent(terms -> body.<JsonNode>set("terms", json(terms)));
        step.message().ifPresent(message -> body.put("message", message));
        return body;
    }

    private static ObjectNode json(Map<String, JsonNode> terms) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        terms.forEach(json::<JsonNode>set);
        return json;
    }

    private Optional<Answer> about(Step step, Side whose, String verb) {
        Optional<Offer> standing =
                table.see(step.by(), "/offers", OfferList.class).standing(whose);
        return standing.flatMap(offer ->
                post(step, "/offers/" + offer.id() + "/" + verb, body(step).put("revision", offer.revision())));
    }

    private static Side own(Actor actor) {
        return actor == Actor.COUNTERPARTY ? Side.COUNTERPARTY : Side.TEAM;
    }

    private static Side other(Actor actor) {
        return actor == Actor.COUNTERPARTY ? Side.TEAM : Side.COUNTERPARTY;
    }
}
