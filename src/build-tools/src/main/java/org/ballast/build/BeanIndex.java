package org.ballast.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the index files that Jira's {@code scan-indexes} reads: which classes are beans, which services of the host
 * they need, which of them are published.
 *
 * <p>A bean is a class with jakarta's {@code Named}; a needed service is a constructor parameter with Atlassian's
 * {@code ComponentImport}; a published bean carries {@code ExportAsService}. One line per entry, sorted:
 * {@code class}, {@code class#bean-name}, {@code class#interface,interface}.
 */
public final class BeanIndex {
    private static final String BEAN = "Ljakarta/inject/Named;";
    private static final String SCANNER = "Lcom/atlassian/plugin/spring/scanner/annotation/";
    private static final String IMPORT = SCANNER + "imports/ComponentImport;";
    private static final String EXPORT = SCANNER + "export/ExportAsService;";

    private final Collection<String> components = new TreeSet<>();
    private final Collection<String> imports = new TreeSet<>();
    private final Collection<String> exports = new TreeSet<>();

    private BeanIndex() {}

    /**
     * Reads the classes below the first argument and writes the index files below the second.
     *
     * @param args the folder of classes, the folder of index files
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /** Reads the classes and writes {@code component}, {@code imports} and {@code exports}. */
    static void write(Path classes, Path indexes) throws IOException {
        BeanIndex index = new BeanIndex();
        for (ClassReader reader : ClassFiles.in(classes)) {
            reader.accept(index.new Beans(), ClassReader.SKIP_CODE);
        }
        Files.createDirectories(indexes);
        Files.write(indexes.resolve("component"), index.components);
        Files.write(indexes.resolve("imports"), index.imports);
        Files.write(indexes.resolve("exports"), index.exports);
    }

    private static String named(String type, @Nullable String name) {
        return name == null || name.isEmpty() ? type : type + "#" + name;
    }

    /** Collects what one class says of itself. */
    private final class Beans extends ClassVisitor {
        private String type = "";

        Beans() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            type = Type.getObjectType(name).getClassName();
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            if (descriptor.equals(BEAN)) {
                return new Values(values -> components.add(named(type, first(values))));
            }
            if (descriptor.equals(EXPORT)) {
                return new Values(values -> exports.add(named(type, String.join(",", values))));
            }
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return name.equals("<init>") ? new Services(Type.getArgumentTypes(descriptor)) : null;
        }

        private @Nullable String first(List<String> values) {
            return values.isEmpty() ? null : values.get(0);
        }
    }

    /** Collects the services among a constructor's parameters. */
    private final class Services extends MethodVisitor {
        private final Type[] parameters;

        Services(Type[] parameters) {
            super(Opcodes.ASM9);
            this.parameters = parameters;
        }

        @Override
        public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            if (!descriptor.equals(IMPORT)) {
                return null;
            }
            String service = parameters[parameter].getClassName();
            return new Values(values -> imports.add(named(service, values.isEmpty() ? null : values.get(0))));
        }
    }

    /** Hands over the texts and class names of an annotation's {@code value}. */
    private static final class Values extends AnnotationVisitor {
        private final Consumer<List<String>> whenRead;
        private final List<String> values = new ArrayList<>();
        private int depth;

        Values(Consumer<List<String>> whenRead) {
            super(Opcodes.ASM9);
            this.whenRead = whenRead;
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            values.add(value instanceof Type type ? type.getClassName() : value.toString());
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            depth++;
            return this;
        }

        @Override
        public void visitEnd() {
            if (depth-- == 0) {
                whenRead.accept(values);
            }
        }
    }
}
