package dev.holdfast.server.openapi.generator.old.offers;

import dev.holdfast.server.http.deprecation.Deprecation;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A resource with an operation that is going away, and one that stays. */
@Path("old/offers")
@Produces(MediaType.APPLICATION_JSON)
public final class OldOffersResource {

    /** An offer. */
    public record OldOffer(String price) {}

    @GET
    @Operation(operationId = "getOldOffer", summary = "An offer as it was before")
    @Deprecation(since = "2026-01-01T00:00:00Z", sunset = "2027-01-04T00:00:00Z", instead = "Use listOffers.")
    public OldOffer get() {
        return new OldOffer("1.00");
    }

    @GET
    @Path("other")
    @Operation(operationId = "getOtherOffer", summary = "An offer as it is")
    public OldOffer other() {
        return new OldOffer("2.00");
    }
}
