package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class JsonBodyTest {

    private static final String UNREADABLE = " ballast.shared.body-unreadable";

    @Test
    public void readsEachTypeAsItIs() {
        assertThat(read("{'a':'\u05e9\ud83d\udea2'}", fields -> fields.text("a")))
                .isEqualTo(done("\u05e9\ud83d\udea2"));
        assertThat(read("{'a':true}", fields -> fields.flag("a"))).isEqualTo(done(true));
        assertThat(read("{'a':1.50}", fields -> fields.number("a").map(BigDecimal::stripTrailingZeros)))
                .isEqualTo(done(new BigDecimal("1.5")));
        assertThat(read("{'a':-3}", fields -> fields.whole("a"))).isEqualTo(done(-3));
        assertThat(read("{'a':5000000000}", fields -> fields.id("a"))).isEqualTo(done(5_000_000_000L));
        assertThat(read("{'a':{'b':1}}", fields -> fields.object("a", inner -> inner.whole("b"))))
                .isEqualTo(done(1));
    }

    @Test
    public void readsListsOfTextsAndOfObjects() {
        assertThat(read("{'a':['x','y']}", fields -> Optional.of(fields.texts("a"))))
                .isEqualTo(done(List.of("x", "y")));
        assertThat(read(
                        "{'a':[{'b':1},{'b':2}]}",
                        fields -> Optional.of(
                                fields.objects("a", inner -> inner.whole("b").orElse(0)))))
                .isEqualTo(done(List.of(1, 2)));
        assertThat(read("{}", fields -> Optional.of(fields.texts("a")))).isEqualTo(done(List.of()));
        assertThat(refusals("{'a':'x'}", fields -> Optional.of(fields.texts("a"))))
                .containsExactly("a ballast.shared.not-a-list");
        assertThat(refusals("{'a':['x',1]}", fields -> Optional.of(fields.texts("a"))))
                .containsExactly("a ballast.shared.not-a-text");
        assertThat(refusals(
                        "{'a':[{'b':1,'c':2},3]}",
                        fields -> Optional.of(fields.objects("a", inner -> inner.whole("b")))))
                .containsExactly("a[0].c ballast.shared.field-unknown", "a[1] ballast.shared.not-an-object");
    }

    @Test
    public void whatIsMissingOrNullIsAbsent() {
        assertThat(read("{}", fields -> fields.text("a"))).isEqualTo(Outcome.done(Optional.empty()));
        assertThat(read("{'a':null}", fields -> fields.number("a"))).isEqualTo(Outcome.done(Optional.empty()));
        assertThat(read("{'a':null}", fields -> fields.object("a", inner -> inner.whole("b"))))
                .isEqualTo(Outcome.done(Optional.empty()));
    }

    @Test
    public void convertsNothing() {
        assertThat(refusals("{'a':1}", fields -> fields.text("a"))).containsExactly("a ballast.shared.not-a-text");
        assertThat(refusals("{'a':'1'}", fields -> fields.number("a")))
                .containsExactly("a ballast.shared.not-a-number");
        for (String value : List.of("'1'", "1.0", "1e2", "true", "2147483648", "[1]")) {
            assertThat(refusals("{'a':" + value + "}", fields -> fields.whole("a")))
                    .as(value)
                    .containsExactly("a ballast.shared.not-a-whole-number");
        }
        assertThat(refusals("{'a':9223372036854775808}", fields -> fields.id("a")))
                .containsExactly("a ballast.shared.not-a-whole-number");
        for (String value : List.of("1", "'true'", "0")) {
            assertThat(refusals("{'a':" + value + "}", fields -> fields.flag("a")))
                    .as(value)
                    .containsExactly("a ballast.shared.not-a-flag");
        }
        assertThat(refusals("{'a':[]}", fields -> fields.object("a", inner -> 1)))
                .containsExactly("a ballast.shared.not-an-object");
    }

    @Test
    public void refusesFieldsThatNobodyAskedForWithTheirPath() {
        assertThat(refusals("{'a':1,'b':{'c':2,'d':3},'e':4}", fields -> {
                    fields.whole("a");
                    return fields.object("b", inner -> inner.whole("c"));
                }))
                .containsExactly("b.d ballast.shared.field-unknown", "e ballast.shared.field-unknown");
    }

    @Test
    public void answersAllWrongFieldsAtOnce() {
        assertThat(refusals("{'a':1,'b':'x','c':1}", fields -> {
                    fields.text("a");
                    return fields.number("b");
                }))
                .containsExactly(
                        "a ballast.shared.not-a-text",
                        "b ballast.shared.not-a-number",
                        "c ballast.shared.field-unknown");
    }

    @Test
    public void refusesWhatIsNotExactlyOneObject() {
        for (String body : List.of(
                "",
                " ",
                "null",
                "[]",
                "1",
                "'text'",
                "{",
                "{'a':1",
                "{'a':1}{'a':1}",
                "{'a':1} x",
                "{a:1}",
                "{'a':1,}",
                "{'a':1,'a':2}",
                "{'b':{'a':1,'a':1}}",
                "{'a':NaN}",
                "{'a':01}",
                "{'a':+1}",
                "/* c */{}",
                "<xml/>",
                "{'a':'\n'}",
                "{'a':'\u0000'}")) {
            assertThat(refusals(body, fields -> fields.whole("a"))).as(body).containsExactly(UNREADABLE);
        }
    }

    @Test
    public void refusesBrokenEncodings() {
        byte[] broken = {'{', '"', 'a', '"', ':', '"', (byte) 0xc3, (byte) 0x28, '"', '}'};

        assertThat(refusalsOf(JsonBody.read(new ByteArrayInputStream(broken), fields -> fields.text("a"))))
                .containsExactly(UNREADABLE);
    }

    @Test
    public void refusesABodyThatBreaksOff() {
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThat(refusalsOf(JsonBody.read(breaking, fields -> 1))).containsExactly(UNREADABLE);
    }

    @Test
    public void refusesBodiesBeyondSixtyFourKilobytesAndReadsOneOfJustThatSize() {
        String frame = "{'a':''}";
        String fits = "{'a':'" + "x".repeat(JsonBody.MOST_BYTES - frame.length()) + "'}";

        assertThat(read(fits, fields -> fields.text("a"))).isInstanceOf(Outcome.Done.class);
        assertThat(refusals(fits + " ", fields -> fields.text("a"))).containsExactly(" ballast.shared.body-too-large");
    }

    @Test(timeout = 5000)
    public void isNotWornDownByDepthOrHugeNumbers() {
        assertThat(refusals("{'a':" + "[".repeat(30_000) + "}", fields -> fields.whole("a")))
                .containsExactly(UNREADABLE);
        assertThat(refusals("{'a':" + "9".repeat(60_000) + "}", fields -> fields.whole("a")))
                .containsExactly(UNREADABLE);
        assertThat(read("{'a':1e999999999}", fields -> fields.number("a"))).isInstanceOf(Outcome.Done.class);
        assertThat(refusals("{'a':1e999999999}", fields -> fields.whole("a")))
                .containsExactly("a ballast.shared.not-a-whole-number");
    }

    private static <T> Outcome<Optional<T>> done(T value) {
        return Outcome.done(Optional.of(value));
    }

    private static <C> Outcome<C> read(String json, Function<JsonFields, C> reader) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return JsonBody.read(new ByteArrayInputStream(bytes), reader);
    }

    private static List<String> refusals(String json, Function<JsonFields, ?> reader) {
        return refusalsOf(read(json, reader));
    }

    private static List<String> refusalsOf(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.of("done " + done),
                refusal -> (refusal.causes().isEmpty() ? List.of(refusal) : refusal.causes())
                        .stream().map(JsonBodyTest::line).toList());
    }

    private static String line(Refusal refusal) {
        return refusal.field().orElse("") + " " + refusal.code();
    }
}
