package org.ballast.build;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Tells what one class uses of Atlassian's packages, in the lines that {@link PlatformCalls} describes. */
final class PlatformUse extends ClassVisitor {
    private static final String PLATFORM = "com/atlassian/";
    /** Annotations for the build alone: the index files say the same at run time. */
    private static final String SCANNER = "Lcom/atlassian/plugin/spring/scanner/";

    private final Consumer<String> lines;
    private String self = "";
    private @Nullable String superName;

    PlatformUse(Consumer<String> lines) {
        super(Opcodes.ASM9);
        this.lines = lines;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superType,
            String @Nullable [] interfaces) {
        self = name;
        superName = superType;
        boolean ofPlatform = is("class", superType);
        for (String type : interfaces == null ? new String[0] : interfaces) {
            ofPlatform |= is("interface", type);
        }
        if (ofPlatform && (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0) {
            lines.accept("extends\t" + dotted(name));
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor, visible);
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        types(Type.getType(descriptor));
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation(annotation, visible);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        types(Type.getMethodType(descriptor));
        for (String exception : exceptions == null ? new String[0] : exceptions) {
            is("type", exception);
        }
        return new Code();
    }

    private @Nullable AnnotationVisitor annotation(String descriptor, boolean visible) {
        if (visible && !descriptor.startsWith(SCANNER)) {
            types(Type.getType(descriptor));
        }
        return null;
    }

    private boolean is(String line, @Nullable String type) {
        boolean ofPlatform = type != null && type.startsWith(PLATFORM);
        if (ofPlatform) {
            lines.accept(line + "\t" + dotted(type));
        }
        return ofPlatform;
    }

    private void types(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> types(type.getElementType());
            case Type.OBJECT -> is("type", type.getInternalName());
            case Type.METHOD -> {
                types(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    types(argument);
                }
            }
            default -> {}
        }
    }

    private void member(String kind, String owner, String name, String descriptor) {
        if (owner.startsWith(PLATFORM)) {
            lines.accept(kind + "\t" + dotted(owner) + "\t" + name + "\t" + descriptor);
            types(Type.getType(descriptor));
        }
    }

    private void method(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
        if (owner.startsWith(PLATFORM)) {
            is(ofInterface ? "interface" : "class", owner);
        }
        if (name.equals("<init>")) {
            // A call of the super class's constructor may be protected; the class itself is checked as "class".
            if (!owner.equals(superName)) {
                member("new", owner, name, descriptor);
            }
        } else if (opcode == Opcodes.INVOKESTATIC || opcode == Opcodes.H_INVOKESTATIC) {
            member("static", owner, name, descriptor);
        } else if (owner.equals(self) && superName != null && superName.startsWith(PLATFORM)) {
            lines.accept("inherited\t" + dotted(self) + "\t" + name + "\t" + descriptor);
        } else {
            member("virtual", owner, name, descriptor);
        }
    }

    private static String dotted(@Nullable String internalName) {
        return String.valueOf(internalName).replace('/', '.');
    }

    /** What a method's instructions use. */
    private final class Code extends MethodVisitor {
        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor, visible);
        }

        @Override
        public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return annotation(descriptor, visible);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            method(opcode, owner, name, descriptor, ofInterface);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            member("field", owner, name, descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            types(Type.getObjectType(type));
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            is("type", type);
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type type) {
                types(type);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            types(Type.getMethodType(descriptor));
            Type functional = Type.getReturnType(descriptor);
            if (functional.getSort() == Type.OBJECT
                    && functional.getInternalName().startsWith(PLATFORM)
                    && arguments.length > 0
                    && arguments[0] instanceof Type erased) {
                method(Opcodes.INVOKEINTERFACE, functional.getInternalName(), name, erased.getDescriptor(), true);
            }
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    method(
                            handle.getTag(),
                            handle.getOwner(),
                            handle.getName(),
                            handle.getDesc(),
                            handle.isInterface());
                } else if (argument instanceof Type type) {
                    types(type);
                }
            }
        }
    }
}
