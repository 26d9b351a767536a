package dev.holdfast.server.security.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.config.access.SigningConfig;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.place.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two servers on one store, with the same keys. */
@ParameterizedClass
@EnumSource(Database.class)
class SigningOfficeTest {

    private static final String SECRET = "a-secret-that-is-known-to-this-test-only";

    private final Database database;

    @AutoClose
    private Store store;

    SigningOfficeTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = database.place(directory).open();
    }

    private SigningOffice office(Optional<String> secret) {
        AuditTrail audit = new AuditTrail(store.audit(), new SecretSource(), Clock.systemUTC());
        return new SigningOffice(store.signingKeys(), new SigningConfig(secret), audit, Clock.systemUTC());
    }

    private static PublicKeys keys(SigningOffice office) throws NotGenuine {
        return PublicKeys.read(office.published().stream()
                .map(key -> "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"" + key.id() + "\",\"x\":\""
                        + key.publicKey() + "\"}")
                .collect(Collectors.joining(",", "{\"keys\":[", "]}")));
    }

    @Test
    void theFirstKeyIsMadeOnceHoweverManyServersStart() throws NotGenuine {
        SigningOffice one = office(Optional.empty());
        SigningOffice other = office(Optional.empty());
        one.ensure();
        other.ensure();

        assertThat(one.published()).hasSize(1).isEqualTo(other.published());
        assertThat(SignedText.verify(one.sign("t", "x"), keys(other)).text()).isEqualTo("x");
    }

    @Test
    void afterARotationEveryServerSignsWithTheNewKeyAndTheOldOneStaysPublished() throws NotGenuine {
        SigningOffice one = office(Optional.empty());
        SigningOffice other = office(Optional.empty());
        one.ensure();
        String before = other.sign("t", "before");

        String id = one.rotate(Actor.COMMAND_LINE);

        String after = other.sign("t", "after");
        assertThat(SignedText.verify(after, keys(one)).key()).isEqualTo(id);
        assertThat(SignedText.verify(before, keys(one)).key()).isNotEqualTo(id);
        assertThat(one.published()).hasSize(2).last().extracting("id").isEqualTo(id);
        assertThat(store.signingKeys().all().get(0).privateKey()).isEmpty();
        List<AuditEntry> entries = store.audit().list(Optional.empty(), Optional.empty(), 9);
        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("SIGNING_KEY_CREATED", "SIGNING_KEY_ROTATED");
    }

    @Test
    void withASecretTheKeyIsSealedAndAnotherSecretDoesNotOpenIt() throws NotGenuine {
        SigningOffice office = office(Optional.of(SECRET));
        office.ensure();

        String stored = store.signingKeys().inUse().orElseThrow().privateKey().orElseThrow();
        assertThat(stored).startsWith("jwe:").doesNotContain(SECRET);
        assertThat(SignedText.verify(office.sign("t", "x"), keys(office)).text())
                .isEqualTo("x");
        for (Optional<String> wrong : List.of(Optional.<String>empty(), Optional.of("another " + SECRET))) {
            String secret = wrong.map(text -> text.replace(' ', '-')).orElse("");
            assertThatThrownBy(() -> office(Optional.of(secret).filter(text -> !text.isEmpty()))
                            .ensure())
                    .isInstanceOf(KeySealed.class)
                    .hasMessageContaining("rotate-signing");
        }

        SigningOffice lost = office(Optional.empty());
        lost.rotate(Actor.COMMAND_LINE);
        lost.ensure();
        assertThat(lost.published()).hasSize(2);
    }

    @Test
    void noTextOfAKeyHasItsPrivateHalf() {
        SigningOffice office = office(Optional.empty());
        office.ensure();

        String half = store.signingKeys().inUse().orElseThrow().privateKey().orElseThrow();
        assertThat(store.signingKeys().all().toString() + office.published()).doesNotContain(half);
    }
}
