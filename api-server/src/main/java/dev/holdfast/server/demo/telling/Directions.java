package dev.holdfast.server.demo.telling;

import dev.holdfast.server.demo.client.Table;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.scenario.Actor;
import java.net.URI;
import java.util.function.UnaryOperator;

/** Tells where to look further. */
public final class Directions {

    private static final int LABEL = 38;

    private final Paper paper;
    private final URI server;

    private Directions(Paper paper, URI server) {
        this.paper = paper;
        this.server = server;
    }

    /**
     * Tells it.
     *
     * @param owner the name of the owner of the last negotiation
     * @param table the last negotiation
     */
    public static void tell(Paper paper, URI server, String serverKey, String owner, Table table) {
        paper.blank();
        paper.title("The server goes on until Ctrl-C");
        paper.blank();
        Directions directions = new Directions(paper, server);
        directions.pages();
        directions.documents();
        directions.tryOut("What the key of the server opens, the list of negotiations:", serverKey, "/v1/negotiations");
        directions.tryOut(
                "What only " + owner + " may read, the result of the last one:",
                table.token(Actor.OWNER),
                table.home() + "/result");
        paper.paragraph(3, "All of it is gone after Ctrl-C; ./holdfast serve starts a server that keeps its data.");
    }

    private void pages() {
        labelled(server.resolve("/docs").toString(), "the API, to read and to try");
        labelled(server.resolve("/openapi.json").toString(), "the same for machines (OpenAPI 3.1)");
        labelled(server.resolve("/health/ready").toString(), "whether it can work");
        labelled(server.resolve("/v1/record").toString(), "what anybody may know of our word");
        paper.blank();
    }

    private void documents() {
        labelled("docs/README.md", "all guides");
        labelled("docs/integrator/guide.md", "how to call the API");
        labelled("docs/plugin-author/guide.md", "how to write a strategy");
        labelled("docs/scenario-format.md", "how to write a story of your own");
        paper.blank();
    }

    private void labelled(String label, String text) {
        String padded = label + " ".repeat(Math.max(0, LABEL - label.length())) + " ";
        paper.paragraph("   " + paper.ink().bold(padded), padded.length() + 3, text, UnaryOperator.identity());
    }

    private void tryOut(String what, String token, String path) {
        paper.line("   " + what);
        paper.line("     curl -H 'Authorization: Bearer " + token + "' \\");
        paper.line("       " + server.resolve(path));
        paper.blank();
    }
}
