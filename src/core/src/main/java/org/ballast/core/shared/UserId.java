package org.ballast.core.shared;

/**
 * A person, by the identifier that the tracker never changes: on Data Center the immutable user id as text, on Cloud the
 * account id. Renaming or deactivating the person leaves it as it is.
 *
 * @param value 1 to 255 characters, not blank
 */
public record UserId(String value) implements Comparable<UserId> {

    private static final int LONGEST = 255;

    public UserId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("user id (" + value + ") must have 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public int compareTo(UserId other) {
        return value.compareTo(other.value);
    }
}
