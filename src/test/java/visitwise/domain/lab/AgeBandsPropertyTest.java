package visitwise.domain.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import visitwise.domain.lab.ReferenceRange.Group;
import visitwise.domain.participant.Sex;

/** Age bands as laboratories write them. */
class AgeBandsPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final int OLDEST = 60;

    @Provide
    Arbitrary<Group> groups() {
        return Combinators.combine(
                        Arbitraries.of(Sex.class).injectNull(0.4),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 15).injectNull(0.2))
                .as((sex, from, months) -> new Group(sex, from, months == null ? null : from + months));
    }

    /** Two bands overlap exactly if somebody of some age and sex is in both. */
    @Property
    void bandsOverlapIfAndOnlyIfSomebodyIsInBoth(@ForAll("groups") Group one, @ForAll("groups") Group other) {
        var someone = IntStream.rangeClosed(0, OLDEST)
                .mapToObj(DAY::minusMonths)
                .anyMatch(born -> holds(one, other, Sex.FEMALE, born) || holds(one, other, Sex.MALE, born));

        assertThat(one.overlaps(other)).isEqualTo(someone);
        assertThat(other.overlaps(one)).isEqualTo(someone);
    }

    private static boolean holds(Group one, Group other, Sex sex, LocalDate born) {
        return one.holds(sex, born, DAY) && other.holds(sex, born, DAY);
    }

    @Property
    void whatIsWrittenOfAnAgeIsReadAgain(@ForAll @IntRange(max = 1800) int months) {
        assertThat(TypedAge.months(TypedAge.text(months))).hasValue(months);
    }
}
