package org.ballast.sandbox.seed;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the resource files of the sample team; a word that nobody knows is an error. */
final class SampleFiles {

    private static final ObjectMapper JSON = mapper();

    private SampleFiles() {}

    static TeamFile team() {
        return read("team.json", TeamFile.class);
    }

    static StrategyFile strategy() {
        return read("strategy.json", StrategyFile.class);
    }

    static List<SampleIssue> issues() {
        return Stream.of("payments.json", "web-shop.json", "operations.json")
                .flatMap(file -> Stream.of(read(file, SampleIssue[].class)))
                .toList();
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream stream =
                Objects.requireNonNull(SampleFiles.class.getResourceAsStream("/sample/" + file), file)) {
            return JSON.readValue(stream, type);
        } catch (IOException failed) {
            throw new UncheckedIOException("sample/%s can not be read".formatted(file), failed);
        }
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = new JsonMapper();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }
}
