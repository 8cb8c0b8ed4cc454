package org.ballast.jira.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

public class PlatformCheckTest {
    private static final String BROKEN = "org.ballast.broken.HalfACondition";

    private final PlatformCheck check = new PlatformCheck(new WithABrokenClass());

    @Test
    public void findsEverythingThatThePluginWasCompiledAgainst() {
        assertThat(new SelfCheck().problems()).isEmpty();
    }

    @Test
    public void namesATypeThatIsGone() {
        assertThat(problems("type\tcom.atlassian.jira.Gone")).containsExactly("com.atlassian.jira.Gone");
    }

    @Test
    public void namesAMethodThatIsGone() {
        assertThat(problems("virtual\tcom.atlassian.jira.issue.Issue\tgetGone\t()Ljava/lang/Long;"))
                .containsExactly("com.atlassian.jira.issue.Issue.getGone ()Ljava/lang/Long;");
    }

    @Test
    public void noticesAnotherReturnType() {
        assertThat(problems("virtual\tcom.atlassian.jira.issue.Issue\tgetId\t()J"))
                .containsExactly("com.atlassian.jira.issue.Issue.getId ()J");
    }

    @Test
    public void noticesAMethodThatIsNoLongerStatic() {
        assertThat(problems("static\tcom.atlassian.jira.issue.Issue\tgetId\t()Ljava/lang/Long;"))
                .hasSize(1);
    }

    @Test
    public void noticesAnInterfaceThatBecameAClassAndTheReverse() {
        assertThat(problems("interface\tcom.atlassian.jira.web.bean.PagerFilter", "class\tcom.atlassian.query.Query"))
                .containsExactly(
                        "com.atlassian.jira.web.bean.PagerFilter (no interface)",
                        "com.atlassian.query.Query (no class)");
    }

    @Test
    public void noticesAConstructorAndAFieldThatChanged() {
        assertThat(problems(
                        "new\tcom.atlassian.jira.web.bean.PagerFilter\t<init>\t(III)V",
                        "field\tcom.atlassian.jira.JiraDataTypes\tISSUE\tLjava/lang/String;"))
                .hasSize(2);
    }

    @Test
    public void noticesAnInterfaceThatGrewAMethodWeDoNotHave() {
        assertThat(problems("extends\t" + BROKEN))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith(BROKEN + " lacks "));
    }

    @Test
    public void takesAProtectedMethodThatASubclassInherits() {
        assertThat(problems("inherited\torg.ballast.jira.jql.TechDebtFunction\tvalidateNumberOfArgs"
                        + "\t(Lcom/atlassian/query/operand/FunctionOperand;I)Lcom/atlassian/jira/util/MessageSet;"))
                .isEmpty();
        assertThat(problems("inherited\torg.ballast.jira.jql.TechDebtFunction\tvalidateNumberOfArgs\t()V"))
                .hasSize(1);
    }

    private List<String> problems(String... entries) {
        return check.problems(List.of(entries));
    }

    /** Knows a class that says it is a Condition and has none of its methods. */
    private static final class WithABrokenClass extends ClassLoader {
        WithABrokenClass() {
            super(PlatformCheckTest.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.equals(BROKEN)) {
                throw new ClassNotFoundException(name);
            }
            ClassWriter writer = new ClassWriter(0);
            writer.visit(
                    Opcodes.V17, Opcodes.ACC_PUBLIC, name.replace('.', '/'), null, "java/lang/Object", new String[] {
                        "com/atlassian/plugin/web/Condition"
                    });
            writer.visitEnd();
            byte[] code = writer.toByteArray();
            return defineClass(name, code, 0, code.length);
        }
    }
}
