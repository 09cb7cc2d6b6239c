package visitwise.domain.lab;

/** Units as people write them: mg/mmol{creat} is mg/mmol, 10*6/L is 10^6/L, for raised figures are not in every font. */
public final class PrintedUnit {

    private PrintedUnit() {}

    /** Of a UCUM code; one that is written alike stays as it is. */
    public static String of(String code) {
        return code.replace("{creat}", "")
                .replace("{1.73_m2}", "1.73 m\u00b2")
                .replace("(24.h)", "24 h")
                .replace("(m2.h)", "m\u00b2/h")
                .replace("[HPF]", "HPF")
                .replace("umol", "\u00b5mol")
                .replace("/uL", "/\u00b5L")
                .replace("10*", "10^");
    }
}
