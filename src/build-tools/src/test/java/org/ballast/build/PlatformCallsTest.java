package org.ballast.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PlatformCallsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void listsCallsWithTheirErasedDescriptors() throws IOException {
        assertThat(calls("Object a(com.atlassian.one.Service s) { return s.id(\"\"); }"))
                .contains(
                        "interface\tcom.atlassian.one.Service",
                        "virtual\tcom.atlassian.one.Service\tid\t(Ljava/lang/String;)Ljava/lang/Long;");
    }

    @Test
    public void listsConstructorsStaticMethodsAndFields() throws IOException {
        assertThat(calls("Object a() { return java.util.List.of(new com.atlassian.one.Value(1),"
                        + " com.atlassian.one.Value.of(\"\"), com.atlassian.one.Value.ONE); }"))
                .contains(
                        "class\tcom.atlassian.one.Value",
                        "new\tcom.atlassian.one.Value\t<init>\t(I)V",
                        "static\tcom.atlassian.one.Value\tof\t(Ljava/lang/String;)Lcom/atlassian/one/Value;",
                        "field\tcom.atlassian.one.Value\tONE\tLcom/atlassian/one/Value;");
    }

    @Test
    public void listsTheMethodsBehindLambdasAndMethodReferences() throws IOException {
        assertThat(calls("com.atlassian.one.Callback<String> a() { return () -> \"\"; }"
                        + " java.util.function.Function<String, Object> b() { return com.atlassian.one.Value::of; }"))
                .contains(
                        "virtual\tcom.atlassian.one.Callback\tcall\t()Ljava/lang/Object;",
                        "static\tcom.atlassian.one.Value\tof\t(Ljava/lang/String;)Lcom/atlassian/one/Value;");
    }

    @Test
    public void listsClassesThatExtendOrImplementATypeOfTheirs() throws IOException {
        Path classes = sources()
                .source(
                        "org.example.Ours",
                        "public class Ours extends com.atlassian.one.Value { Ours() { super(1); inherited(2L); } }")
                .compile();

        assertThat(calls(classes))
                .contains(
                        "class\tcom.atlassian.one.Value",
                        "extends\torg.example.Ours",
                        "inherited\torg.example.Ours\tinherited\t(J)V")
                .noneMatch(line -> line.startsWith("new\t"));
    }

    @Test
    public void passesOverTypesOfOthersAndAnnotationsForTheBuild() throws IOException {
        Path classes = sources()
                .source(
                        "org.example.Ours",
                        "@com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService public class Ours {"
                                + " String a() { return String.valueOf(1); } }")
                .compile();

        assertThat(calls(classes)).isEmpty();
    }

    private List<String> calls(String members) throws IOException {
        return calls(sources()
                .source("org.example.Ours", "public class Ours { " + members + " }")
                .compile());
    }

    private CompiledClasses sources() {
        return new CompiledClasses(folder.getRoot().toPath());
    }

    private List<String> calls(Path classes) throws IOException {
        Path list = folder.getRoot().toPath().resolve("calls");
        PlatformCalls.write(classes, list);
        return Files.readAllLines(list);
    }
}
