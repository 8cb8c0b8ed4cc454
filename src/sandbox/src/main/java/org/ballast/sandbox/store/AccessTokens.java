package org.ballast.sandbox.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Personal access tokens: secrets that stand for a person in scripts. Only their hash is stored. */
public final class AccessTokens {

    /** What may be shown of a token: everything but the secret. */
    public record TokenRow(long id, String name, Instant created) {}

    private final StoreDatabase database;
    private final Clock clock;

    AccessTokens(StoreDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes a new token and returns its secret, which can not be read again later. */
    public String create(long userId, String name) {
        String token = Passwords.newToken();
        store(userId, name, token);
        return token;
    }

    /** Stores a secret that somebody else chose, such as a well-known one for scripts against sample data. */
    public void store(long userId, String name, String token) {
        database.sql()
                .sql("INSERT INTO access_token (user_id, token_name, token_hash, created)"
                        + " VALUES (:user, :name, :hash, :created)")
                .param("user", userId)
                .param("name", name)
                .param("hash", Passwords.tokenHash(token))
                .param("created", clock.millis())
                .update();
    }

    /** The active person whom a secret stands for. */
    public Optional<UserRow> owner(String token) {
        return database.sql()
                .sql("SELECT u.id, u.user_key, u.user_name, u.display_name, u.email, u.active, u.time_zone, u.locale"
                        + " FROM app_user u JOIN access_token t ON t.user_id = u.id"
                        + " WHERE t.token_hash = :hash AND u.active = TRUE")
                .param("hash", Passwords.tokenHash(token))
                .query(Users::row)
                .optional();
    }

    /** The tokens of one person, oldest first. */
    public List<TokenRow> of(long userId) {
        return database.sql()
                .sql("SELECT id, token_name, created FROM access_token WHERE user_id = :user ORDER BY id")
                .param("user", userId)
                .query((row, number) ->
                        new TokenRow(row.getLong("id"), row.getString("token_name"), Columns.instant(row, "created")))
                .list();
    }

    public void revoke(long userId, long tokenId) {
        database.sql()
                .sql("DELETE FROM access_token WHERE id = :id AND user_id = :user")
                .param("id", tokenId)
                .param("user", userId)
                .update();
    }
}
