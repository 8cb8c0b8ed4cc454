package org.ballast.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class BeanIndexTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void listsBeansByClassAndByName() throws IOException {
        Path indexes = index(sources()
                .source("org.example.Second", "@jakarta.inject.Named(\"other\") public class Second {}")
                .source("org.example.First", "@jakarta.inject.Named public class First {}")
                .source("org.example.NoBean", "public class NoBean {}"));

        assertThat(indexes.resolve("component")).hasContent("org.example.First\norg.example.Second#other\n");
    }

    @Test
    public void listsServicesOfConstructorsOnceEach() throws IOException {
        String two =
                "(@%1$s com.atlassian.one.Service one, @%1$s(\"callbacks\") com.atlassian.one.Callback<String> two,"
                        + " String three) {}";
        String annotation = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
        Path indexes = index(sources()
                .source("org.example.First", "public class First { public First" + two.formatted(annotation) + "}")
                .source("org.example.Second", "public class Second { public Second" + two.formatted(annotation) + "}"));

        assertThat(indexes.resolve("imports"))
                .hasContent("com.atlassian.one.Callback#callbacks\ncom.atlassian.one.Service\n");
    }

    @Test
    public void listsWhatABeanIsPublishedAs() throws IOException {
        Path indexes = index(sources()
                .source(
                        "org.example.First",
                        "@com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService("
                                + "{Runnable.class, java.io.Closeable.class}) public class First {}"));

        assertThat(indexes.resolve("exports")).hasContent("org.example.First#java.lang.Runnable,java.io.Closeable\n");
    }

    @Test
    public void writesEmptyFilesWhenThereIsNothing() throws IOException {
        Path indexes = index(sources().source("org.example.NoBean", "public class NoBean {}"));

        assertThat(indexes.resolve("exports")).isEmptyFile();
        assertThat(indexes.resolve("imports")).isEmptyFile();
    }

    private CompiledClasses sources() {
        return new CompiledClasses(folder.getRoot().toPath());
    }

    private Path index(CompiledClasses sources) throws IOException {
        Path indexes = folder.getRoot().toPath().resolve("indexes");
        BeanIndex.write(sources.compile(), indexes);
        return indexes;
    }
}
