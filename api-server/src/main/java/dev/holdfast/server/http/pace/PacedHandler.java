package dev.holdfast.server.http.pace;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** Takes paced requests up, and lets their answers go, when their pace says so. No thread waits meanwhile. */
public final class PacedHandler extends Handler.Wrapper {

    private static final String PACE = Pace.class.getName();

    public PacedHandler(Handler next) {
        super(next);
    }

    /** Keeps with the request which pace it has, for when it gets here. */
    public static void pace(Request request, Optional<Pace> pace) {
        pace.ifPresent(each -> request.setAttribute(PACE, each));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!(request.getAttribute(PACE) instanceof Pace pace)) {
            return super.handle(request, response, callback);
        }
        long now = NanoTime.now();
        long takenUp = pace.takeUp(now);
        KeptAnswer answer = new KeptAnswer(request, response, callback, pace, takenUp);
        at(request, takenUp, () -> takeUp(request, answer));
        return true;
    }

    private void takeUp(Request request, KeptAnswer answer) {
        try {
            if (!super.handle(request, answer, answer)) {
                Response.writeError(request, answer, answer, 404);
            }
        } catch (Exception failed) {
            Response.writeError(request, answer, answer, failed);
        }
    }

    /** Has something done at a moment, on a thread that may wait. */
    static void at(Request request, long moment, Runnable work) {
        long wait = Math.max(0, moment - NanoTime.now());
        request.getComponents()
                .getScheduler()
                .schedule(() -> request.getComponents().getExecutor().execute(work), wait, TimeUnit.NANOSECONDS);
    }
}
