package dev.holdfast.server.cli.admin;

import dev.holdfast.server.config.traffic.TimingConfig;
import dev.holdfast.server.config.traffic.TimingConfig.Policy;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.tenant.TenantRow;
import dev.holdfast.server.store.tenant.TimingRow;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast tenants}: sets tenants up, lists and erases them, at the store. */
@Command(
        name = "tenants",
        description = "Sets tenants up, lists and erases them, at the store itself.",
        mixinStandardHelpOptions = true)
public final class TenantsCommand implements Runnable {

    private static final int ALL = Integer.MAX_VALUE - 1;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "create", description = "Sets a tenant up.", mixinStandardHelpOptions = true)
    int create(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "ID", description = "Its id: a-z, 0-9 and -.") String id,
            @Option(names = "--name", description = "Its name, for people; the id if none is given.")
                    Optional<String> name) {
        if (!TenantId.isValid(id)) {
            spec.commandLine().getErr().println("The id of a tenant " + TenantId.RULE);
            return spec.exitCodeOnInvalidInput();
        }
        return store.work((administration, out) -> {
            boolean added = administration.setUp(id, name.orElse(id));
            if (!added) {
                return Optional.of("There is a tenant with the id " + id + " already.");
            }
            out.println("Tenant " + id);
            return Optional.empty();
        });
    }

    @Command(
            name = "erase",
            description = "Removes a tenant and all that is kept of it, for good.",
            mixinStandardHelpOptions = true)
    int erase(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "ID", description = "Its id.") String id,
            @Option(
                            names = "--name",
                            required = true,
                            description = "Its name, to show that it is the one that is meant.")
                    String name) {
        return store.work((administration, out) -> {
            Optional<TenantRow> tenant = administration.tenants().find(id);
            if (tenant.isEmpty()) {
                return Optional.of("There is no tenant with the id " + id + ".");
            }
            if (!tenant.get().name().equals(name)) {
                return Optional.of("The name of the tenant " + id + " is not " + name + ". Nothing was removed.");
            }
            out.println("Erased the tenant " + id + " with " + administration.erase(id) + " negotiations");
            return Optional.empty();
        });
    }

    @Command(
            name = "timing",
            description = "Sets when counterparties of a tenant are answered, or lets it follow the settings again.",
            mixinStandardHelpOptions = true)
    int timing(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "ID", description = "The id of the tenant.") String id,
            @Option(
                            names = "--policy",
                            paramLabel = "POLICY",
                            description = "${COMPLETION-CANDIDATES}; as the settings have it if none is given.")
                    Optional<Policy> policy,
            @Option(
                            names = "--interval",
                            paramLabel = "TIME",
                            defaultValue = "PT0.5S",
                            description =
                                    "The delay, or the distance of ticks, from PT0.01S to PT60S (${DEFAULT-VALUE}).")
                    Duration interval) {
        long millis = interval.toMillis();
        if (!TenantId.isValid(id) || millis < TimingConfig.LEAST_MILLIS || millis > TimingConfig.MOST_MILLIS) {
            spec.commandLine().getErr().println("The interval lies from PT0.01S to PT60S; the id " + TenantId.RULE);
            return spec.exitCodeOnInvalidInput();
        }
        return store.work((administration, out) -> {
            if (administration.tenants().find(id).isEmpty()) {
                return Optional.of("There is no tenant with the id " + id + ".");
            }
            if (policy.isEmpty()) {
                administration.removeTiming(id);
            } else {
                administration.setTiming(new TimingRow(id, policy.get().name(), Duration.ofMillis(millis)));
            }
            out.println("Timing of " + id + ": "
                    + policy.map(own -> own + " " + interval).orElse("as in the settings"));
            return Optional.empty();
        });
    }

    @Command(name = "list", description = "Lists the tenants.", mixinStandardHelpOptions = true)
    int list(@Mixin StoreOptions store) {
        return store.work((administration, out) -> {
            administration
                    .tenants()
                    .list(Optional.empty(), ALL)
                    .forEach(tenant -> out.printf("%-20s %s%n", tenant.id(), tenant.name()));
            return Optional.empty();
        });
    }
}
