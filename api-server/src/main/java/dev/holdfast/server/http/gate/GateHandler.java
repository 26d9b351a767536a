package dev.holdfast.server.http.gate;

import dev.holdfast.server.problem.ErrorCode;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Asks the porter about every request, tells callers what they have left, and sends those away who have nothing left. */
public final class GateHandler extends Handler.Wrapper {

    private static final String POLICY = "RateLimit-Policy";
    private static final String LIMIT = "RateLimit";
    private static final String VISITOR = Visitor.class.getName();

    private static final Refusal NOT_FOUND_OUT = new Refusal(
            ErrorCode.UNAVAILABLE,
            "Whose credential this is could not be looked up in time; nothing was done.",
            Duration.ofSeconds(2));

    private final Porter porter;
    private final Doorway doorway;
    private final GateCounts counts;
    private final BiConsumer<Request, Badge> preparation;
    private final boolean behindProxy;

    /**
     * A gate.
     *
     * @param preparation what else is to be found out about a visitor while it may take time
     * @param behindProxy whether the last entry of {@code X-Forwarded-For} is from a proxy of ours, and says who calls
     */
    public GateHandler(
            Porter porter,
            Doorway doorway,
            GateCounts counts,
            BiConsumer<Request, Badge> preparation,
            boolean behindProxy,
            Handler next) {
        super(next);
        this.porter = porter;
        this.doorway = doorway;
        this.counts = counts;
        this.preparation = preparation;
        this.behindProxy = behindProxy;
    }

    /** Who sent the request. */
    public static Visitor visitor(Request request) {
        return request.getAttribute(VISITOR) instanceof Visitor visitor ? visitor : Visitor.in("");
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        Inquiry inquiry = porter.meet(new Arrival(
                request.getHttpURI().getPath(), authorization == null ? "" : authorization, address(request)));
        if (inquiry.lane().isEmpty()) {
            introduce(request, inquiry);
            return enter(request, response, callback);
        }
        doorway.pass(
                request,
                inquiry.lane().get(),
                () -> ask(request, inquiry, response, callback),
                () -> enterLater(request, response, callback),
                () -> NOT_FOUND_OUT.send(request, response, callback));
        return true;
    }

    private void introduce(Request request, Inquiry inquiry) {
        Visitor visitor = inquiry.visitor().get();
        preparation.accept(request, visitor.badge());
        request.setAttribute(VISITOR, visitor);
    }

    private void ask(Request request, Inquiry inquiry, Response response, Callback callback) {
        try {
            introduce(request, inquiry);
        } catch (RuntimeException | Error failed) {
            // nobody above us would answer
            Response.writeError(request, response, callback, failed);
        }
    }

    private void enterLater(Request request, Response response, Callback callback) {
        if (request.getAttribute(VISITOR) == null) {
            return;
        }
        try {
            if (!enter(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception | Error failed) {
            Response.writeError(request, response, callback, failed);
        }
    }

    private boolean enter(Request request, Response response, Callback callback) throws Exception {
        Visitor visitor = visitor(request);
        visitor.allowance().ifPresent(allowance -> {
            response.getHeaders().put(POLICY, allowance.policyField());
            response.getHeaders().put(LIMIT, allowance.limitField());
        });
        if (visitor.refusal().isPresent()) {
            visitor.refusal().get().send(request, response, callback);
            return true;
        }
        if (visitor.allowance().filter(allowance -> !allowance.isGranted()).isEmpty()) {
            return super.handle(request, response, callback);
        }
        Allowance nothing = visitor.allowance().get();
        counts.limited();
        new Refusal(ErrorCode.TOO_MANY_REQUESTS, detail(nothing), nothing.untilNext())
                .send(request, response, callback);
        return true;
    }

    private static String detail(Allowance nothing) {
        return "More than %d requests in %d seconds came under the limit \"%s\"; nothing was done."
                .formatted(nothing.quota(), Allowance.seconds(nothing.window()), nothing.policy());
    }

    private String address(Request request) {
        List<String> forwarded =
                behindProxy ? request.getHeaders().getCSV(HttpHeader.X_FORWARDED_FOR, false) : List.of();
        return forwarded.isEmpty() ? Request.getRemoteAddr(request) : forwarded.get(forwarded.size() - 1);
    }
}
