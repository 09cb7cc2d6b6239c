package visitwise.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.storage.protocolfile.ProtocolFiles;

class VisitContentTest {

    private static Protocol protocol(String id) {
        return ProtocolFiles.shipped(id).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NCT04318600", "NCT04562025", "NCT06731192", "NCT07240987"})
    void inAMaskedStudyItIsTheSameInEveryArm(String id) {
        var protocol = protocol(id);
        for (var visit : protocol.visits()) {
            var contents = new HashSet<VisitContent>();
            protocol.arms()
                    .forEach(arm ->
                            contents.add(VisitContent.of(protocol, arm.code(), visit.code(), new BigDecimal("20"))));
            assertThat(contents)
                    .as(visit.code())
                    .hasSize(1)
                    .allSatisfy(content -> assertThat(content.amount()).isNull());
        }
    }

    @Test
    void aMaskedStudyHidesAVisitThatOnlySomeArmsHave() {
        var protocol = protocol("NCT07240987");
        var some = protocol.visits().stream()
                .filter(visit -> protocol.visits().stream()
                                .filter(other -> other.code().equals(visit.code()))
                                .flatMap(other -> other.arms().stream())
                                .distinct()
                                .count()
                        < protocol.arms().size())
                .toList();
        assertThat(some).allSatisfy(visit -> {
            var content = VisitContent.of(protocol, protocol.arms().getFirst().code(), visit.code(), null);
            assertThat(content.label()).isNull();
            assertThat(content.dose()).isNull();
            assertThat(content.assessments()).isEmpty();
            assertThat(content.showsWindow()).isFalse();
        });
    }

    @Test
    void anOpenStudyTellsTheAmountAndLeavesTheInfusionOutOfTheAssessments() {
        var protocol = protocol("ISRCTN62094626");
        var content = VisitContent.of(protocol, "MSC", "D7", null);

        assertThat(content.label()).isNotNull().extracting("en").isEqualTo("Day 7 · infusion 2");
        assertThat(content.dose()).isEqualTo(2);
        assertThat(content.amount())
                .isInstanceOfSatisfying(
                        PlannedAmount.Flat.class,
                        flat -> assertThat(flat.amount().value()).isEqualByComparingTo("20"));
        assertThat(content.assessments()).extracting("code").containsExactly("AE", "UA");
        assertThat(content.waitsForWeight()).isFalse();
    }

    @Test
    void whereAnyArmGoesByWeightWhoeverGetsTheInfusionIsWeighed() {
        var protocol = protocol("NCT06731192");
        var dose = protocol.visits().stream()
                .filter(visit -> visit.doseNumber().orElse(0) == 1)
                .findFirst()
                .orElseThrow();
        assertThat(protocol.arms()).extracting(Arm::code).allSatisfy(arm -> {
            assertThat(VisitContent.of(protocol, arm, dose.code(), null).waitsForWeight())
                    .isTrue();
            assertThat(VisitContent.of(protocol, arm, dose.code(), new BigDecimal("31"))
                            .waitsForWeight())
                    .isFalse();
        });
    }
}
