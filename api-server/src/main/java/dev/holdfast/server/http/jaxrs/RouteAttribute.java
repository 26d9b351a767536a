package dev.holdfast.server.http.jaxrs;

/** Where a request keeps the route that matched it, for logs and metrics. */
public final class RouteAttribute {

    public static final String NAME = "dev.holdfast.route";

    private RouteAttribute() {}
}
