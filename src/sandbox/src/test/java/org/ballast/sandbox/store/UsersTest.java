package org.ballast.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Test;

public class UsersTest extends OnEveryDatabase {
    private final Users users = test.store().users();

    public UsersTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void letsAPersonInWithTheRightPasswordOnly() {
        UserRow ana = test.person("ana");

        assertThat(users.authenticate("ANA", "ana")).contains(ana);
        assertThat(users.authenticate("ana", "ben")).isEmpty();
        assertThat(users.authenticate("nobody", "nobody")).isEmpty();
    }

    @Test
    public void keepsIdAndKeyWhenAPersonIsRenamed() {
        UserRow ana = test.person("ana");
        test.person("ben");

        users.rename(ana.id(), "anna");

        assertThat(users.byName("anna").orElseThrow().id()).isEqualTo(ana.id());
        assertThat(users.byKey(ana.key()).orElseThrow().name()).isEqualTo("anna");
        assertThat(users.byName("ana")).isEmpty();
        assertThatThrownBy(() -> users.rename(ana.id(), "Ben")).isInstanceOf(RefusedException.class);
    }

    @Test
    public void leavesNothingPersonalOfAnAnonymizedPerson() {
        UserRow ana = test.person("ana");

        users.anonymize(ana.id());

        UserRow after = users.byId(ana.id()).orElseThrow();
        assertThat(after.active()).isFalse();
        assertThat(after.toString()).doesNotContainIgnoringCase("ana");
    }

    @Test
    public void letsAScriptInWithAToken() {
        UserRow ana = test.person("ana");
        AccessTokens tokens = test.store().tokens();

        String token = tokens.create(ana.id(), "script");

        assertThat(tokens.owner(token)).contains(ana);
        assertThat(tokens.owner(token + "x")).isEmpty();
        tokens.revoke(ana.id(), tokens.of(ana.id()).get(0).id());
        assertThat(tokens.owner(token)).isEmpty();
    }
}
