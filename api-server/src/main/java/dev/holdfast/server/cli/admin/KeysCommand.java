package dev.holdfast.server.cli.admin;

import dev.holdfast.server.Administration;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.key.KeyOffice;
import dev.holdfast.server.security.key.MadeKey;
import dev.holdfast.server.store.key.ApiKeyRow;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast keys}: makes, lists, rotates and revokes API keys, at the store. */
@Command(
        name = "keys",
        description =
                "Makes, lists, rotates and revokes API keys, and rotates the key that signs, at the store itself.",
        mixinStandardHelpOptions = true)
public final class KeysCommand implements Runnable {

    private static final int ALL = Integer.MAX_VALUE - 1;
    private static final Actor BY = Actor.COMMAND_LINE;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "create", description = "Makes a key and shows it, this once.", mixinStandardHelpOptions = true)
    int create(
            @Mixin StoreOptions store,
            @Option(names = "--role", required = true, description = "OPERATOR, OWNER, NEGOTIATOR or AUDITOR.")
                    Role role,
            @Option(names = "--holder", required = true, description = "Who will hold it.") String holder,
            @Option(names = "--tenant", description = "The tenant it is for; none for an operator.")
                    Optional<String> tenant,
            @Option(names = "--expires", description = "From when it is good for nothing, like 2027-01-31T00:00:00Z.")
                    Optional<Instant> expires) {
        return store.work(
                (administration, out) -> wrong(administration, role, tenant).or(() -> {
                    show(out, administration.office().make(tenant, role, holder.strip(), expires, BY));
                    return Optional.empty();
                }));
    }

    private static Optional<String> wrong(Administration administration, Role role, Optional<String> tenant) {
        if (role == Role.COUNTERPARTY) {
            return Optional.of("Counterparties get the credential of a negotiation, and no key.");
        } else if ((role == Role.OPERATOR) == tenant.isPresent()) {
            return Optional.of("Name a tenant with --tenant for every role but OPERATOR.");
        }
        return tenant.filter(id -> administration.tenants().find(id).isEmpty())
                .map(id -> "There is no tenant " + id + ". Set it up first: holdfast tenants create " + id);
    }

    @Command(
            name = "list",
            description = "Lists what is known of the keys; the keys themselves nobody knows.",
            mixinStandardHelpOptions = true)
    int list(
            @Mixin StoreOptions store,
            @Option(names = "--tenant", description = "Only those of this tenant.") Optional<String> tenant) {
        return store.work((administration, out) -> {
            administration
                    .keys()
                    .list(tenant, Optional.empty(), ALL)
                    .forEach(key -> out.println(KeyLine.of(key, administration.now())));
            return Optional.empty();
        });
    }

    @Command(
            name = "rotate",
            description = "Makes a new key for the same holder and shows it, this once.",
            mixinStandardHelpOptions = true)
    int rotate(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "ID", description = "The id of the key, as listed.") String id,
            @Option(
                            names = "--overlap",
                            description = "How long the old key stays good, like PT1H (default: a day, at most 30).")
                    Optional<Duration> overlap) {
        return store.work((administration, out) -> {
            Duration wanted = overlap.orElse(KeyOffice.USUAL_OVERLAP);
            if (wanted.isNegative() || wanted.compareTo(KeyOffice.LONGEST_OVERLAP) > 0) {
                return Optional.of("The overlap must be from PT0S to P30D.");
            }
            Optional<MadeKey> made = administration.keys().withId(id).flatMap(old -> administration
                    .office()
                    .rotate(old, wanted, Optional.empty(), BY));
            made.ifPresent(key -> show(out, key));
            return made.isPresent() ? Optional.empty() : Optional.of("There is no key " + id + ", or it is revoked.");
        });
    }

    @Command(name = "revoke", description = "Takes a key back.", mixinStandardHelpOptions = true)
    int revoke(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "ID", description = "The id of the key, as listed.") String id) {
        return store.work((administration, out) -> {
            Optional<ApiKeyRow> key = administration.keys().withId(id);
            boolean revoked =
                    key.filter(row -> administration.office().revoke(row, BY)).isPresent();
            if (!revoked) {
                return Optional.of("There is no key " + id + ", or it was revoked before.");
            }
            out.println("Revoked " + id);
            return Optional.empty();
        });
    }

    @Command(
            name = "rotate-signing",
            description = "Lets a new key sign receipts. The public half of the old one stays published.",
            mixinStandardHelpOptions = true)
    int rotateSigning(@Mixin StoreOptions store) {
        return store.work((administration, out) -> {
            out.println("From now on receipts are signed with "
                    + administration.signing().rotate(BY));
            return Optional.empty();
        });
    }

    private static void show(PrintWriter out, MadeKey made) {
        ApiKeyRow row = made.row();
        out.printf(
                "Key %s: %s, %s of %s. Shown this once:%n%s%n",
                row.id(),
                row.holder(),
                row.role(),
                row.tenant().orElse("the installation"),
                made.secret().text());
    }
}
