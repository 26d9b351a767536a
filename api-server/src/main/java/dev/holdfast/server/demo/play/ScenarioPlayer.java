package dev.holdfast.server.demo.play;

import dev.holdfast.server.demo.answer.Negotiation;
import dev.holdfast.server.demo.answer.Refusal;
import dev.holdfast.server.demo.client.Answer;
import dev.holdfast.server.demo.client.Created;
import dev.holdfast.server.demo.client.HoldfastClient;
import dev.holdfast.server.demo.client.Table;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.scenario.Actor;
import dev.holdfast.server.demo.scenario.Conversation;
import dev.holdfast.server.demo.scenario.Scenario;
import dev.holdfast.server.demo.scenario.ScenarioFile;
import dev.holdfast.server.demo.telling.ConversationTeller;
import java.util.ArrayList;
import java.util.List;

/** Plays scenarios against a server, which it knows by its address and its key. */
public final class ScenarioPlayer {

    private final HoldfastClient client;
    private final String serverKey;
    private final Paper paper;

    public ScenarioPlayer(HoldfastClient client, String serverKey, Paper paper) {
        this.client = client;
        this.serverKey = serverKey;
        this.paper = paper;
    }

    private record Told(ConversationTeller teller, Played played) {}

    /** Plays all conversations of a scenario. */
    public List<Played> play(ScenarioFile file) {
        Scenario scenario = file.scenario();
        paper.title(scenario.title());
        paper.blank();
        paper.paragraph(3, scenario.story());
        paper.blank();
        List<Told> told = new ArrayList<>();
        for (int index = 0; index < scenario.conversations().size(); index++) {
            told.add(play(file, index));
        }
        report(told);
        scenario.afterword().ifPresent(words -> {
            paper.paragraph(3, words);
            paper.blank();
        });
        return told.stream().map(Told::played).toList();
    }

    /** All talks of a scenario have the same walk-away point: it is told when all of them are over. */
    private void report(List<Told> told) {
        String owner = told.get(0).played().owner();
        paper.line("   " + paper.ink().bold("It is over: what " + owner + " may read now"));
        for (Told one : told) {
            if (told.size() > 1) {
                paper.line("      " + one.played().title());
            }
            one.teller().report(one.played().negotiation(), one.played().result());
            paper.blank();
        }
    }

    private Told play(ScenarioFile file, int index) {
        Conversation conversation = file.scenario().conversations().get(index);
        Answer answer = Table.create(client, serverKey, file.scenario().negotiation());
        if (answer.isRefused()) {
            Refusal refusal = answer.refusal();
            throw refusal.errors()
                    .map(errors -> file.mistake("/negotiation", errors))
                    .orElseGet(() -> file.mistake("/negotiation", "was refused: " + refusal.detail()));
        }
        Table table = Table.at(client, answer.as(Created.class));
        Negotiation negotiation = table.see(Actor.OWNER, "", Negotiation.class);
        ConversationTeller teller =
                new ConversationTeller(paper, file.scenario().negotiation(), negotiation);
        if (file.scenario().conversations().size() > 1) {
            paper.line("   " + paper.ink().bold(conversation.title()));
            paper.blank();
        }
        conversation.story().ifPresent(story -> paper.paragraph(3, story));
        Played played = new ConversationPlayer(new ConversationFile(file, index), table, teller).play(index == 0);
        return new Told(teller, played);
    }
}
