package org.ballast.jira;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the build puts into the jar. */
final class BundleFolder {
    static final Path FOLDER = Path.of("target", "bundle");

    private BundleFolder() {}

    static Manifest manifest() {
        try (InputStream file = Files.newInputStream(FOLDER.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packages of the header Import-Package. */
    static Set<String> importedPackages() {
        String header = manifest().getMainAttributes().getValue("Import-Package");
        Set<String> packages = new TreeSet<>();
        for (String clause : header.split(",(?=[a-z])")) {
            packages.add(clause.split(";")[0]);
        }
        return packages;
    }

    /** Paths of files that end so, relative to the folder, with slashes. */
    static List<String> files(String ending) {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean has(String path) {
        return Files.isRegularFile(FOLDER.resolve(path));
    }

    static String text(String path) {
        try {
            return Files.readString(FOLDER.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String path) {
        return text(path).lines().toList();
    }

    /** Packages of all types that the classes refer to, in erased descriptors and run-time annotations too. */
    static Set<String> usedPackages() {
        Set<String> packages = new TreeSet<>();
        for (String file : files(".class")) {
            usedTypes(file).forEach(type -> packages.add(packageOf(type)));
        }
        packages.remove("");
        return packages;
    }

    private static Set<String> usedTypes(String file) {
        Set<String> types = new TreeSet<>();
        try {
            ClassReader reader = new ClassReader(Files.readAllBytes(FOLDER.resolve(file)));
            char[] buffer = new char[reader.getMaxStringLength()];
            for (int item = 1; item < reader.getItemCount(); item++) {
                int offset = reader.getItem(item);
                if (offset > 0) {
                    types.addAll(types(reader, offset, buffer));
                }
            }
            reader.accept(new DeclaredTypes(types), ClassReader.SKIP_CODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    private static List<String> types(ClassReader reader, int offset, char[] buffer) {
        final int ofClass = 7;
        final int ofNameAndType = 12;
        final int ofMethodType = 16;
        return switch (reader.readByte(offset - 1)) {
            case ofClass -> names(Type.getObjectType(reader.readUTF8(offset, buffer)));
            case ofNameAndType -> names(Type.getType(reader.readUTF8(offset + 2, buffer)));
            case ofMethodType -> names(Type.getMethodType(reader.readUTF8(offset, buffer)));
            default -> List.of();
        };
    }

    private static List<String> names(Type type) {
        return switch (type.getSort()) {
            case Type.ARRAY -> names(type.getElementType());
            case Type.OBJECT -> List.of(type.getClassName());
            case Type.METHOD ->
                Stream.concat(Stream.of(type.getReturnType()), Arrays.stream(type.getArgumentTypes()))
                        .flatMap(part -> names(part).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    /** The types in the descriptors of a class's own methods and fields, and annotations that are read at run time. */
    private static final class DeclaredTypes extends ClassVisitor {
        private final Set<String> types;

        DeclaredTypes(Set<String> types) {
            super(Opcodes.ASM9);
            this.types = types;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            types.addAll(names(Type.getType(descriptor)));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            types.addAll(names(Type.getMethodType(descriptor)));
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return DeclaredTypes.this.visitAnnotation(annotation, visible);
                }

                @Override
                public AnnotationVisitor visitParameterAnnotation(int parameter, String annotation, boolean visible) {
                    return DeclaredTypes.this.visitAnnotation(annotation, visible);
                }
            };
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            if (visible) {
                types.addAll(names(Type.getType(descriptor)));
            }
            return null;
        }
    }
}
