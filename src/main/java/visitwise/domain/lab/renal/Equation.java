package visitwise.domain.lab.renal;

import static visitwise.domain.lab.renal.Need.ageFrom;
import static visitwise.domain.lab.renal.Need.ageIfKnown;
import static visitwise.domain.lab.renal.Need.measured;
import static visitwise.domain.lab.renal.Need.sex;
import static visitwise.domain.lab.renal.Need.within;
import static visitwise.domain.lab.renal.RenalInput.AGE;
import static visitwise.domain.lab.renal.RenalInput.BODY_SURFACE;
import static visitwise.domain.lab.renal.RenalInput.COLLECTION_TIME;
import static visitwise.domain.lab.renal.RenalInput.CYSTATIN_C;
import static visitwise.domain.lab.renal.RenalInput.HEIGHT;
import static visitwise.domain.lab.renal.RenalInput.SERUM_CREATININE;
import static visitwise.domain.lab.renal.RenalInput.URINE_ALBUMIN;
import static visitwise.domain.lab.renal.RenalInput.URINE_CREATININE;
import static visitwise.domain.lab.renal.RenalInput.URINE_PROTEIN;
import static visitwise.domain.lab.renal.RenalInput.URINE_VOLUME;
import static visitwise.domain.lab.renal.RenalInput.WEIGHT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A published equation, with the result it gives. The name of the constant is how it is kept and exchanged; the version
 * is the year of publication. A corrected equation is a new constant.
 */
public enum Equation {
    /** CKiD U25, creatinine: 1 to 25 years, 0.6 to 2 m, 0.1 to 10 mg/dL. Pierce 2021, doi:10.1016/j.kint.2020.10.047 [A][C]. */
    CKID_U25_CR_2021(
            Result.GFR_CR,
            2021,
            CkidU25::creatinine,
            sex(),
            within(AGE, 1, 25),
            within(HEIGHT, 60, 200),
            within(SERUM_CREATININE, 0.1, 10)),
    /** CKiD U25, cystatin C: 1 to 25 years, 0.2 to 8 mg/L. Pierce 2021 [A][C]. */
    CKID_U25_CYS_2021(Result.GFR_CYS, 2021, CkidU25::cystatin, sex(), within(AGE, 1, 25), within(CYSTATIN_C, 0.2, 8)),
    /** CKiD U25, mean of creatinine and cystatin C, in the validity of both. Pierce 2021 [A][C]. */
    CKID_U25_AVG_2021(
            Result.GFR_CRCYS,
            2021,
            CkidU25::average,
            sex(),
            within(AGE, 1, 25),
            within(HEIGHT, 60, 200),
            within(SERUM_CREATININE, 0.1, 10),
            within(CYSTATIN_C, 0.2, 8)),
    /** Bedside Schwartz: offered from 1 to below 18 years [D]. Schwartz 2009, doi:10.1681/ASN.2008030287 [A]. */
    SCHWARTZ_BEDSIDE_2009(
            Result.GFR_CR, 2009, Bedside::schwartz, ageIfKnown(1, 18), measured(HEIGHT), measured(SERUM_CREATININE)),
    /** CKD-EPI 2021, creatinine, without race: from 18 years [R]. Inker 2021, doi:10.1056/NEJMoa2102953 [P 4]. */
    CKDEPI_CR_2021(Result.GFR_CR, 2021, CkdEpi::creatinine2021, sex(), ageFrom(18), measured(SERUM_CREATININE)),
    /** CKD-EPI 2012, cystatin C: from 18 years. Inker 2012, doi:10.1056/NEJMoa1114248 [R]. */
    CKDEPI_CYS_2012(Result.GFR_CYS, 2012, CkdEpi::cystatin2012, sex(), ageFrom(18), measured(CYSTATIN_C)),
    /** CKD-EPI 2021, creatinine and cystatin C, without race: from 18 years [R]. Inker 2021 [P 4]. */
    CKDEPI_CRCYS_2021(
            Result.GFR_CRCYS,
            2021,
            CkdEpi::creatinineCystatin2021,
            sex(),
            ageFrom(18),
            measured(SERUM_CREATININE),
            measured(CYSTATIN_C)),
    /** CKD-EPI 2009, race term left out, beside old records only. Levey 2009, doi:10.7326/0003-4819-150-9-200905050-00006 [A][P 5]. */
    CKDEPI_CR_2009_NORACE(Result.GFR_CR, 2009, CkdEpi::creatinine2009, sex(), ageFrom(18), measured(SERUM_CREATININE)),
    /** MDRD for IDMS-traceable creatinine (175), race term left out, beside old records only. Levey 2006 [P 3]. */
    MDRD_175_NORACE(Result.GFR_CR, 2006, Bedside::mdrd, sex(), ageFrom(18), measured(SERUM_CREATININE)),
    /** EKFC, creatinine: from 2 years. Pottel 2021, doi:10.7326/M20-4366 [P 2]. */
    EKFC_CR_2021(Result.GFR_CR, 2021, Ekfc::creatinine, sex(), ageFrom(2), measured(SERUM_CREATININE)),
    /** Cockcroft-Gault, not per 1.73 m2, adults: no stage may be read from it. Nephron 1976;16:31 [P 4]. */
    COCKCROFT_GAULT(
            Result.CLEARANCE_CG,
            1976,
            Bedside::cockcroftGault,
            sex(),
            ageFrom(18),
            measured(WEIGHT),
            measured(SERUM_CREATININE)),
    /** Body surface by Mosteller 1987, the default [D][P 2]. */
    BSA_MOSTELLER(Result.SURFACE, 1987, BodySurface::mosteller, measured(HEIGHT), measured(WEIGHT)),
    /** Body surface by DuBois 1916 [P 2]. */
    BSA_DUBOIS(Result.SURFACE, 1916, BodySurface::dubois, measured(HEIGHT), measured(WEIGHT)),
    /** Body surface by Haycock 1978, often chosen in children [P 2]. */
    BSA_HAYCOCK(Result.SURFACE, 1978, BodySurface::haycock, measured(HEIGHT), measured(WEIGHT)),
    /** Creatinine clearance of a timed collection, in its actual minutes; by definition [P 1]. */
    CRCL_MEASURED(
            Result.CLEARANCE,
            0,
            Excretion::clearance,
            measured(SERUM_CREATININE),
            measured(URINE_CREATININE),
            measured(URINE_VOLUME),
            measured(COLLECTION_TIME)),
    /** The same per 1.73 m2; by definition [P 1]. */
    CRCL_MEASURED_BSA(
            Result.CLEARANCE_INDEXED,
            0,
            Excretion::indexedClearance,
            measured(SERUM_CREATININE),
            measured(URINE_CREATININE),
            measured(URINE_VOLUME),
            measured(COLLECTION_TIME),
            measured(BODY_SURFACE)),
    /** Protein in urine scaled to 24 h; by definition. */
    PROTEIN_24H_G(
            Result.PROTEIN_DAY,
            0,
            Excretion::proteinPerDay,
            measured(URINE_PROTEIN),
            measured(URINE_VOLUME),
            measured(COLLECTION_TIME)),
    /** Protein in urine per body surface and hour; by definition. */
    PROTEIN_MG_M2_H(
            Result.PROTEIN_SURFACE,
            0,
            Excretion::proteinPerSurface,
            measured(URINE_PROTEIN),
            measured(URINE_VOLUME),
            measured(COLLECTION_TIME),
            measured(BODY_SURFACE)),
    /** Protein to creatinine in urine; by definition. */
    UPCR_MG_G(Result.UPCR_MASS, 0, Excretion::proteinPerGram, measured(URINE_PROTEIN), measured(URINE_CREATININE)),
    /** Protein to creatinine in urine, 1 mmol of creatinine being 113.12 mg [R]. */
    UPCR_MG_MMOL(Result.UPCR_MOLAR, 0, Excretion::proteinPerMmol, measured(URINE_PROTEIN), measured(URINE_CREATININE)),
    /** Albumin to creatinine in urine; by definition. */
    UACR_MG_G(Result.UACR_MASS, 0, Excretion::albuminPerGram, measured(URINE_ALBUMIN), measured(URINE_CREATININE)),
    /** Albumin to creatinine in urine, 1 mmol of creatinine being 113.12 mg [R]. */
    UACR_MG_MMOL(Result.UACR_MOLAR, 0, Excretion::albuminPerMmol, measured(URINE_ALBUMIN), measured(URINE_CREATININE)),
    /** Creatinine in urine scaled to 24 h; by definition. */
    CREATININE_EXCRETION_MG_DAY(
            Result.CREATININE_DAY,
            0,
            Excretion::creatininePerDay,
            measured(URINE_CREATININE),
            measured(URINE_VOLUME),
            measured(COLLECTION_TIME)),
    /** The same per body weight, by which a collection is judged complete; by definition. */
    CREATININE_EXCRETION_MG_KG_DAY(
            Result.CREATININE_WEIGHT,
            0,
            Excretion::creatininePerWeight,
            measured(URINE_CREATININE),
            measured(URINE_VOLUME),
            measured(COLLECTION_TIME),
            measured(WEIGHT));

    private final Result result;
    private final int year;
    /** A function of its argument alone. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<RenalInputs> formula;

    /** A copy that nothing changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Need> needs;

    /** A copy that nothing changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<RenalInput> inputs;

    Equation(Result result, int year, ToDoubleFunction<RenalInputs> formula, Need... needs) {
        this.result = result;
        this.year = year;
        this.formula = formula;
        this.needs = List.of(needs);
        this.inputs = this.needs.stream().map(Need::input).toList();
    }

    /** The equation of a kept name, for example CKID_U25_CR_2021. */
    public static Optional<Equation> named(String name) {
        return Arrays.stream(values()).filter(e -> e.name().equals(name)).findFirst();
    }

    /** The number for these inputs, or the first reason why there is none; never throws. */
    public Estimate estimate(RenalInputs inputs) {
        return needs.stream()
                .flatMap(need -> need.refusal(this, inputs).stream())
                .<Estimate>map(no -> no)
                .findFirst()
                .orElseGet(() -> new Estimate.Known(this, formula.applyAsDouble(inputs)));
    }

    /** What it is worked out from, to be kept with the number. */
    public List<RenalInput> inputs() {
        return inputs;
    }

    /** Whether it is for people of this age; true if it does not ask. */
    public boolean isFor(Age age) {
        var aged = RenalInputs.of(null, age);
        return needs.stream()
                .filter(need -> need.input() == AGE)
                .allMatch(need -> need.refusal(this, aged).isEmpty());
    }

    /** UCUM code of the unit of the number. */
    public String unit() {
        return result.unit();
    }

    /** Code of the analyte that the number is a result of; empty if the catalogue has none. */
    public Optional<String> analyte() {
        return result.analyte();
    }

    /** The year of publication, or "definition" for what is true by definition. */
    public String version() {
        return year == 0 ? "definition" : Integer.toString(year);
    }

    Result result() {
        return result;
    }
}
