package org.ballast.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** The class files below a folder, in the order of their paths. */
final class ClassFiles {
    private ClassFiles() {}

    static List<ClassReader> in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> !path.endsWith("package-info.class"))
                    .sorted()
                    .map(ClassFiles::read)
                    .toList();
        }
    }

    private static ClassReader read(Path path) {
        try {
            return new ClassReader(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read " + path, e);
        }
    }
}
