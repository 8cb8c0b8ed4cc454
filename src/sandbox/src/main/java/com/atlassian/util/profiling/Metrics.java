package com.atlassian.util.profiling;

import org.jspecify.annotations.Nullable;

/** Makes measurements that are thrown away. */
public final class Metrics {
    private static final Ticker NOTHING = () -> {};

    private Metrics() {}

    /** Starts the description of a measurement. */
    public static Builder metric(String name) {
        return new Builder();
    }

    /** The description of a measurement. */
    public static final class Builder {
        private Builder() {}

        public Builder tag(String name, @Nullable String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(@Nullable String key) {
            return this;
        }

        public Ticker startTimer() {
            return NOTHING;
        }
    }
}
