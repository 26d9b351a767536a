package dev.holdfast.server.http;

import dev.holdfast.server.http.deprecation.Deprecation;
import dev.holdfast.server.http.stream.Line;
import dev.holdfast.server.http.stream.LongAnswer;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.RefusedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A resource that does what a test asks for. */
@Path("play")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PlayResource {

    private final PlayGate gate;

    @Inject
    PlayResource(PlayGate gate) {
        this.gate = gate;
    }

    public record Note(String text) {}

    @GET
    @Path("notes/{id}")
    public Note note(@PathParam("id") String id, @QueryParam("times") @DefaultValue("1") int times) {
        return new Note(id.repeat(times));
    }

    /** The how-manieth this request is of those that came to be served. */
    @GET
    @Path("number")
    public Note number() {
        return new Note(Integer.toString(gate.takeNumber()));
    }

    @GET
    @Path("caller")
    public Note caller(@Context PlayCaller caller) {
        return new Note(caller.name());
    }

    @POST
    @Path("orders")
    public PlayOrder order(PlayOrder order) {
        return order;
    }

    @POST
    @Path("lines")
    public List<PlayOrder.Line> lines(List<PlayOrder.Line> lines) {
        return lines;
    }

    @POST
    @Path("broken")
    public Note broken(Note note) {
        if (note.text().isEmpty()) {
            return note;
        }
        throw new IllegalStateException("the walk-away point is " + note.text());
    }

    @POST
    @Path("refused")
    public Note refused(Note note) {
        if (note.text().isEmpty()) {
            return note;
        }
        throw RefusedException.conflict(note.text(), "Not now.", "Wait.");
    }

    @GET
    @Path("old/{id}")
    @Deprecation(since = "2026-01-01T00:00:00Z", sunset = "2027-01-04T00:00:00Z", instead = "Use notes.")
    public Note old(@PathParam("id") String id) {
        if (id.equals("gone")) {
            throw ProblemException.notFound();
        }
        return new Note(id);
    }

    /** What Jersey says by itself when nobody has time, with or without when to come again; below 0 somebody has. */
    @GET
    @Path("busy")
    public Note busy(@QueryParam("again") @DefaultValue("0") long seconds) {
        if (seconds < 0) {
            return new Note("served");
        }
        throw seconds == 0 ? new ServiceUnavailableException() : new ServiceUnavailableException(seconds);
    }

    @GET
    @Path("late")
    public void late(@Suspended AsyncResponse nobody) {
        nobody.setTimeout(20, TimeUnit.MILLISECONDS);
    }

    @GET
    @Path("gate")
    public Note gate() throws InterruptedException {
        gate.pass();
        return new Note("passed");
    }

    /** Goes on for ever. */
    @GET
    @Path("talk")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public LongAnswer talk(@QueryParam("piece") int piece) {
        return line -> talkOn(line, piece);
    }

    private static void talkOn(Line line, int piece) {
        line.write(new byte[piece], () -> talkOn(line, piece), () -> {});
    }
}
