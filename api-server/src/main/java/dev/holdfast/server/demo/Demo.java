package dev.holdfast.server.demo;

import dev.holdfast.server.demo.answer.PublicRecord;
import dev.holdfast.server.demo.client.HoldfastClient;
import dev.holdfast.server.demo.play.Played;
import dev.holdfast.server.demo.play.ScenarioPlayer;
import dev.holdfast.server.demo.print.Glyphs;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.scenario.ScenarioFile;
import dev.holdfast.server.demo.telling.Directions;
import dev.holdfast.server.demo.telling.Summary;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Plays scenarios against a server and tells them. */
public final class Demo {

    private final URI server;
    private final String serverKey;
    private final Paper paper;
    private final List<Played> played = new ArrayList<>();

    /**
     * Knows the server as any client does.
     *
     * @param server its address
     * @param serverKey its key, which creates negotiations
     * @param paper where the stories are told
     */
    public Demo(URI server, String serverKey, Paper paper) {
        this.server = server;
        this.serverKey = serverKey;
        this.paper = paper;
    }

    /**
     * Plays everything.
     *
     * @return whether everything ended as its file expects
     * @throws dev.holdfast.server.demo.scenario.ScenarioMistake when a file cannot be played as it is written
     * @throws dev.holdfast.server.demo.client.UnexpectedAnswer when the server does not answer as it should
     */
    public boolean play(List<ScenarioFile> files) {
        paper.paragraph(
                0,
                "Holdfast, a negotiation engine for the side that must be able to say no. What follows is played over"
                        + " HTTP against a server on this machine, " + server + ": each person with a credential of"
                        + " their own, each seeing only what they may see.");
        paper.blank();
        Glyphs glyphs = paper.glyphs();
        paper.line(paper.ink().advice(glyphs.arrow() + " is what Holdfast advises, and why") + "   "
                + paper.ink().alarm(glyphs.alarm() + " notices   " + glyphs.leave() + " does not let out"));
        paper.blank();
        HoldfastClient client = new HoldfastClient(server);
        ScenarioPlayer player = new ScenarioPlayer(client, serverKey, paper);
        files.forEach(file -> played.addAll(player.play(file)));
        Summary.tell(
                paper,
                played.stream()
                        .map(one -> new Summary.Line(one.title(), one.end(), one.result()))
                        .toList());
        tellRecord(client);
        List<String> differences =
                played.stream().flatMap(one -> one.differences().stream()).toList();
        if (!differences.isEmpty()) {
            paper.blank();
            paper.line(paper.ink().alarm("Not as expected:"));
            differences.forEach(paper::line);
        }
        return differences.isEmpty();
    }

    private void tellRecord(HoldfastClient client) {
        PublicRecord record = client.get("/v1/record").as(PublicRecord.class);
        paper.paragraph(
                3,
                "The public record, which anybody may read before they talk to our side: %d final offers announced, %d kept; %d talks walked away from."
                        .formatted(record.finalsAnnounced(), record.finalsHonoured(), record.walkedAway()));
    }

    /** Where a listener can look further, while the server runs. */
    public void tellWhereToGoOn() {
        Played last = played.get(played.size() - 1);
        Directions.tell(paper, server, serverKey, last.owner(), last.table());
    }
}
