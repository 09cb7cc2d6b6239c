package visitwise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;

/** The classes and members that rules speak of. */
final class Where {

    private Where() {}

    /** The program's own classes outside some of its rings. */
    static DescribedPredicate<JavaClass> inProgramOutside(String root, String... rings) {
        var allowed = Arrays.stream(rings).map(ring -> root + ring).toArray(String[]::new);
        return resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed)));
    }

    /** Top-level classes whose name ends so, with everything inside them. */
    static DescribedPredicate<JavaClass> in(String ending) {
        return describe(
                "are or lie in a class named *" + ending,
                type -> outermost(type).getSimpleName().endsWith(ending));
    }

    static DescribedPredicate<JavaClass> named(Class<?>... types) {
        return named(Arrays.stream(types).map(Class::getName).toArray(String[]::new));
    }

    static DescribedPredicate<JavaClass> named(String... names) {
        return describe(String.join(" or ", names), type -> Set.of(names).contains(type.getName()));
    }

    /** Calls of, references to and reads of the members of these names. */
    static DescribedPredicate<JavaAccess<?>> member(Class<?> owner, String... names) {
        var wanted = Set.of(names);
        return describe(
                owner.getSimpleName() + "." + String.join("|", names),
                access -> access.getTargetOwner().isAssignableTo(owner) && wanted.contains(access.getName()));
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Where::outermost).orElse(type);
    }
}
