package dev.holdfast.server.http.gate;

import dev.holdfast.server.problem.ErrorCode;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Asks the porter about every request, tells callers what they have left, and sends those away who have nothing left. */
public final class GateHandler extends Handler.Wrapper {

    private static final String POLICY = "RateLimit-Policy";
    private static final String LIMIT = "RateLimit";
    private static final String VISITOR = Visitor.class.getName();

    private final Porter porter;
    private final GateCounts counts;
    private final boolean behindProxy;

    /**
     * A gate.
     *
     * @param behindProxy whether the last entry of {@code X-Forwarded-For} is from a proxy of ours, and says who calls
     */
    public GateHandler(Porter porter, GateCounts counts, boolean behindProxy, Handler next) {
        super(next);
        this.porter = porter;
        this.counts = counts;
        this.behindProxy = behindProxy;
    }

    /** Who sent the request. */
    public static Visitor visitor(Request request) {
        return request.getAttribute(VISITOR) instanceof Visitor visitor ? visitor : Visitor.in("");
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        Visitor visitor = porter.meet(new Arrival(
                request.getHttpURI().getPath(), authorization == null ? "" : authorization, address(request)));
        request.setAttribute(VISITOR, visitor);
        visitor.allowance().ifPresent(allowance -> {
            response.getHeaders().put(POLICY, allowance.policyField());
            response.getHeaders().put(LIMIT, allowance.limitField());
        });
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
